package id.rukun.impor.tabel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is imported.
 *
 * @param nama its name
 * @param isi opens it, as often as it is asked: its lines are counted before its rows are read
 */
public record BerkasImpor(String nama, PembukaBerkas isi) {

    private static final int NAMA_TERPANJANG = 200;

    public BerkasImpor {
        String terlihat = nama.replaceAll("\\p{Cntrl}", "");
        nama = terlihat.length() > NAMA_TERPANJANG ? terlihat.substring(0, NAMA_TERPANJANG) : terlihat;
    }

    /** Opens a file. */
    public interface PembukaBerkas {
        InputStream buka() throws IOException;
    }

    public static BerkasImpor dari(Path berkas) {
        return new BerkasImpor(berkas.getFileName().toString(), () -> Files.newInputStream(berkas));
    }

    public static BerkasImpor dari(String nama, byte[] isi) {
        return new BerkasImpor(nama, () -> new ByteArrayInputStream(isi));
    }
}
