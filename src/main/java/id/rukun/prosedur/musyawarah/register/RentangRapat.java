package id.rukun.prosedur.musyawarah.register;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days on which a meeting may have been held: from the one for which it was called to today, both included. */
public record RentangRapat(LocalDate dari, LocalDate sampai) {

    /** The span of a meeting as of today. */
    public static RentangRapat untuk(Musyawarah rapat, LocalDate hariIni) {
        LocalDate diundang = rapat.dijadwalkanPada();
        return diundang.isAfter(hariIni) ? new RentangRapat(hariIni, diundang) : new RentangRapat(diundang, hariIni);
    }

    /** The first and the last day. */
    public Stream<LocalDate> tepi() {
        return Stream.of(dari, sampai);
    }

    /** Whether a post of these days covers the whole span; {@code akhir} is {@code null} for one without an end. */
    public boolean seluruhnya(LocalDate awal, LocalDate akhir) {
        return !awal.isAfter(dari) && (akhir == null || !akhir.isBefore(sampai));
    }
}
