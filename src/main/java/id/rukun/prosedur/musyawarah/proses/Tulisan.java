package id.rukun.prosedur.musyawarah.proses;

import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.tenggat.Kalender;
import java.util.Locale;

/** Writes meetings as an official reads them. */
final class Tulisan {

    private Tulisan() {}

    /** A constant as words: {@code GAGAL_KUORUM} becomes "gagal kuorum". */
    static String kata(Enum<?> konstanta) {
        return konstanta.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One line about a meeting that is over. */
    static String riwayat(Musyawarah rapat) {
        if (rapat.dilaksanakanPada() == null) {
            return kata(rapat.status());
        }
        return Kalender.tulis(rapat.dilaksanakanPada()) + ", hadir " + rapat.jumlahHadir()
                + (rapat.pimpinanNama() == null ? "" : ", dipimpin " + rapat.pimpinanNama())
                + (rapat.semuaDiundang() ? "" : ", tidak semua peserta diundang") + ": " + kata(rapat.status());
    }
}
