package id.rukun.penduduk;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * Why somebody is no longer a resident of an RT.
 *
 * @param sebab died or moved away
 * @param sejak day of the death, or first day elsewhere; {@code null} if the register has no day
 */
public record BukanWargaLagi(Sebab sebab, LocalDate sejak) {

    /** Died, or moved away. */
    public enum Sebab {
        MENINGGAL,
        PINDAH
    }

    /** "meninggal 3 Desember 2026", "pindah 3 Desember 2026". */
    public String kalimat() {
        String apa = sebab == Sebab.MENINGGAL ? "meninggal" : "pindah";
        return sejak == null ? apa : apa + " " + Kalender.tulis(sejak);
    }
}
