package id.rukun.simpanan;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the contents of files lie. What was kept is there, whole, once {@link #simpan} has come back. */
public interface Penyimpanan {

    /**
     * A content that is kept.
     *
     * @param id the file
     * @param sejak since when
     */
    record Tersimpan(String id, Instant sejak) {}

    /**
     * Keeps a content under an id that nobody used before.
     *
     * @throws UncheckedIOException if it cannot be kept
     */
    void simpan(String id, byte[] isi);

    /**
     * The content; empty if it is not there.
     *
     * @throws UncheckedIOException if it is there and cannot be read
     */
    Optional<byte[]> baca(String id);

    /**
     * How many bytes the content has; empty if it is not there.
     *
     * @throws UncheckedIOException if that cannot be told
     */
    OptionalLong ukuran(String id);

    /**
     * Digest of the content, read a piece at a time; empty if it is not there.
     *
     * @throws UncheckedIOException if it is there and cannot be read
     */
    Optional<String> sidik(String id);

    /** Forgets a content; what is not there is forgotten already. */
    void hapus(String id);

    /** All contents that are kept. */
    List<Tersimpan> semua();

    /**
     * What it was {@link #tandai marked} with; empty if it never was, or is not there.
     *
     * @throws UncheckedIOException if that cannot be read
     */
    Optional<String> pemilik();

    /** Marks it as the place of one database. */
    void tandai(String pemilik);

    /** Throws away what was begun before an instant and never finished. */
    void buangSetengahJadi(Instant sebelum);
}
