package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * The days on which something of the register is there.
 *
 * @param sampai the last one; {@code null} where none is known
 */
record MasaAda(LocalDate mulai, LocalDate sampai) {

    /** Whether it is there on all of some days; on the first of them where no last one is known. */
    boolean memuat(LocalDate pertama, LocalDate terakhir) {
        LocalDate akhir = terakhir == null ? pertama : terakhir;
        return !pertama.isBefore(mulai) && (sampai == null || !akhir.isAfter(sampai));
    }

    /** Since when and until when it is there, for who has named other days. */
    String kalimat(String apa) {
        return apa + " menurut register ada sejak " + Kalender.tulis(mulai) + (sampai == null ? "" : " sampai " + Kalender.tulis(sampai))
                + ". Pilih hari di dalamnya.";
    }
}
