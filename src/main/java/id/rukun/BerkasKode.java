package id.rukun;

import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.LuaranImpor;
import id.rukun.impor.tabel.TabelCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The file into which an import says what only its owner may read. It lies on the disk, under another name, before the transaction
 * commits, and gets its own name afterwards: nothing that was written is without it, and under its name lies nothing that was not.
 */
final class BerkasKode implements LuaranImpor {

    private static final String SEBAGIAN = ".sebagian";

    private final Path berkas;
    private final Path sebagian;
    private int banyaknya;

    private BerkasKode(Path berkas) {
        this.berkas = berkas;
        this.sebagian = berkas.resolveSibling(berkas.getFileName() + SEBAGIAN);
    }

    /** @throws ImporDitolakException if there is such a file, or one that an import which was cut off has left */
    static BerkasKode baru(Path berkas) throws IOException {
        BerkasKode satu = new BerkasKode(berkas.toAbsolutePath());
        if (Files.exists(satu.berkas)) {
            throw new ImporDitolakException("Berkas " + berkas + " sudah ada; kode tidak ditulis di atas berkas lain.");
        }
        try {
            Files.createFile(satu.sebagian, pemilikSaja(satu.sebagian));
        } catch (FileAlreadyExistsException e) {
            throw new ImporDitolakException("Berkas " + satu.sebagian + " sudah ada, dari impor yang terputus. Kode di dalamnya belum tentu "
                    + "berlaku: hapus berkas itu, lalu jalankan impor yang sama lagi; kode yang lama berakhir.");
        }
        return satu;
    }

    private static FileAttribute<?>[] pemilikSaja(Path berkas) {
        return berkas.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    @Override
    public void terima(List<String> kepala, List<List<String>> baris) {
        try (FileChannel keluar = FileChannel.open(sebagian, Set.of(StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            ByteBuffer isi = ByteBuffer.wrap(TabelCsv.tulis(kepala, baris));
            while (isi.hasRemaining()) {
                keluar.write(isi);
            }
            keluar.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("berkas " + sebagian + " tidak dapat ditulis", e);
        }
        banyaknya = baris.size();
    }

    /** The transaction has committed. Returns how many lines it holds; a file without any is not left. */
    int tetap() throws IOException {
        if (banyaknya > 0) {
            Files.move(sebagian, berkas);
        } else {
            buang();
        }
        return banyaknya;
    }

    /** What was refused is worth nothing. Where nobody knows whether it has committed the file stays as it is. */
    void buang() throws IOException {
        Files.deleteIfExists(sebagian);
    }
}
