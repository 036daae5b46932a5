package id.rukun.hukum;

import java.time.LocalDate;

/**
 * The days on which an edition holds.
 *
 * @param mulai first day, inclusive
 * @param sampai last day, inclusive; {@code null} while it is in force
 */
public record MasaBerlaku(LocalDate mulai, LocalDate sampai) {

    /** @throws HukumTidakSahException if the first day is missing or lies after the last */
    public MasaBerlaku {
        if (mulai == null) {
            throw new HukumTidakSahException("tanggal mulai berlaku kosong");
        }
        if (sampai != null && sampai.isBefore(mulai)) {
            throw new HukumTidakSahException("berlaku sampai " + sampai + ", sebelum mulai " + mulai);
        }
    }

    /** Whether the edition holds on this day. */
    public boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && (sampai == null || !tanggal.isAfter(sampai));
    }

    /** Whether some day lies in both. */
    public boolean bertumpang(MasaBerlaku lain) {
        return memuat(lain.mulai) || lain.memuat(mulai);
    }
}
