package id.rukun.simpanan;

import id.rukun.berkas.sidik.Sidik;
import id.rukun.isian.nilai.BentukId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Files in a folder, readable by their owner only, each under its id: no name that a person chose reaches the disk. A
 * file gets its name when it is on the disk whole. Its date is that of the application's clock.
 */
class FolderPenyimpanan implements Penyimpanan {

    /** Which database it belongs to. */
    private static final String TANDA = "pemilik";
    private static final String SETENGAH_JADI = ".baru";
    /** Files of equal beginning share a folder: no folder grows beyond what can be listed. */
    private static final int AWAL = 2;

    private final Path folder;
    private final Clock jam;

    FolderPenyimpanan(Path folder, Clock jam) {
        this.folder = folder.toAbsolutePath().normalize();
        this.jam = jam;
    }

    @Override
    public void simpan(String id, byte[] isi) {
        try {
            letakkan(letak(id), isi);
        } catch (IOException e) {
            throw new UncheckedIOException("File " + id + " cannot be kept", e);
        }
    }

    private void letakkan(Path tujuan, byte[] isi) throws IOException {
        Path sementara = tujuan.resolveSibling(tujuan.getFileName() + SETENGAH_JADI);
        Files.createDirectories(tujuan.getParent(), hak("rwx------"));
        Files.deleteIfExists(sementara);
        tulis(sementara, isi);
        Files.setLastModifiedTime(sementara, FileTime.from(Instant.now(jam)));
        Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
        pastikanTertulis(tujuan.getParent());
    }

    private void tulis(Path sementara, byte[] isi) throws IOException {
        Files.createFile(sementara, hak("rw-------"));
        try (FileChannel kanal = FileChannel.open(sementara, StandardOpenOption.WRITE)) {
            ByteBuffer sisa = ByteBuffer.wrap(isi);
            while (sisa.hasRemaining()) {
                kanal.write(sisa);
            }
            kanal.force(true);
        }
    }

    /** The new name, too, must outlast a power cut; where a folder cannot be opened, the file system sees to it. */
    private static void pastikanTertulis(Path isiFolder) throws IOException {
        if (posix(isiFolder)) {
            try (FileChannel kanal = FileChannel.open(isiFolder, StandardOpenOption.READ)) {
                kanal.force(true);
            }
        }
    }

    @Override
    public Optional<byte[]> baca(String id) {
        try {
            return Optional.of(Files.readAllBytes(letak(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("File " + id + " cannot be read", e);
        }
    }

    @Override
    public OptionalLong ukuran(String id) {
        try {
            return OptionalLong.of(Files.size(letak(id)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("File " + id + " cannot be found", e);
        }
    }

    @Override
    public Optional<String> sidik(String id) {
        try (InputStream isi = Files.newInputStream(letak(id))) {
            return Optional.of(Sidik.atas(isi));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("File " + id + " cannot be read", e);
        }
    }

    @Override
    public void hapus(String id) {
        hapus(letak(id));
    }

    @Override
    public List<Tersimpan> semua() {
        return berkas().stream().filter(b -> BentukId.ya(b.getFileName().toString()))
                .map(b -> new Tersimpan(b.getFileName().toString(), sejak(b))).toList();
    }

    @Override
    public Optional<String> pemilik() {
        try {
            return Optional.of(Files.readString(folder.resolve(TANDA)).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be read", e);
        }
    }

    @Override
    public void tandai(String pemilik) {
        try {
            letakkan(folder.resolve(TANDA), pemilik.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be marked", e);
        }
    }

    @Override
    public void buangSetengahJadi(Instant sebelum) {
        berkas().stream().filter(b -> b.toString().endsWith(SETENGAH_JADI) && sejak(b).isBefore(sebelum))
                .forEach(FolderPenyimpanan::hapus);
    }

    private List<Path> berkas() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> semua = Files.walk(folder, AWAL)) {
            return semua.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be listed", e);
        }
    }

    private static Instant sejak(Path berkas) {
        try {
            return Files.getLastModifiedTime(berkas).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX; // somebody has just taken it away, or given it its name
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hapus(Path berkas) {
        try {
            Files.deleteIfExists(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(berkas.getFileName() + " cannot be erased", e);
        }
    }

    private Path letak(String id) {
        if (!BentukId.ya(id)) {
            throw new IllegalArgumentException("Not the id of a file: " + id);
        }
        return folder.resolve(id.substring(0, AWAL)).resolve(id);
    }

    private FileAttribute<?>[] hak(String hak) {
        return posix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(hak))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path tempat) {
        return tempat.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
