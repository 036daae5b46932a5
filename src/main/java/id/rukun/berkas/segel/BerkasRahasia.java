package id.rukun.berkas.segel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A key in a file that only its owner reads, where no setting holds it: made at the first start. */
public final class BerkasRahasia {

    private BerkasRahasia() {}

    /**
     * What the file holds.
     *
     * @param baru what it holds from now on where there is no such file
     * @throws UncheckedIOException naming the file if it can be neither read nor made
     */
    public static String baca(Path berkas, Supplier<String> baru) {
        try {
            if (Files.notExists(berkas)) {
                buat(berkas, baru.get());
            }
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException("Berkas kunci tidak dapat dibaca atau dibuat: " + berkas, e);
        }
    }

    private static void buat(Path berkas, String isi) throws IOException {
        Path folder = berkas.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] pemilikSaja = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        // Written beside it: a start that is cut off leaves no half of a key.
        Path setengah = Files.createTempFile(folder, "kunci", ".baru", pemilikSaja);
        Files.writeString(setengah, isi);
        Files.move(setengah, berkas, StandardCopyOption.ATOMIC_MOVE);
    }
}
