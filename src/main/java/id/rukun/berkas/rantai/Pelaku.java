package id.rukun.berkas.rantai;

import java.util.Objects;

/**
 * Who acts.
 *
 * @param akun login of the person
 * @param jabatan the post that the person held that day, as text; {@code null} where no post is involved
 */
public record Pelaku(String akun, String jabatan) {

    /** Rukun itself: timers, daily jobs. */
    public static final Pelaku SISTEM = new Pelaku("sistem", "Sistem");

    public Pelaku {
        Objects.requireNonNull(akun, "akun");
    }
}
