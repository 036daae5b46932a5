package id.rukun.prosedur.musyawarah.proses;

import id.rukun.prosedur.musyawarah.Musyawarah;
import java.time.LocalDate;

/** The days on which a meeting may have been held: from the one for which it was called to today, both included. */
record Rentang(LocalDate dari, LocalDate sampai) {

    static Rentang untuk(Musyawarah rapat, LocalDate hariIni) {
        LocalDate diundang = rapat.dijadwalkanPada();
        return diundang.isAfter(hariIni) ? new Rentang(hariIni, diundang) : new Rentang(diundang, hariIni);
    }

    /** Whether a post of these days covers the whole span; {@code akhir} is {@code null} for one without an end. */
    boolean seluruhnya(LocalDate awal, LocalDate akhir) {
        return !awal.isAfter(dari) && (akhir == null || !akhir.isBefore(sampai));
    }
}
