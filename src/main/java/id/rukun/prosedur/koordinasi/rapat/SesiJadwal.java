package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanInterval;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The dates of a schedule, each reckoned from its first, so that the 31st does not drift (BJR-P-07). */
@Component
class SesiJadwal {

    private static final int TERBANYAK = 5000;

    /** The date after a session; {@code null} where the schedule has none. */
    LocalDate berikut(Koordinasi koordinasi, LocalDate sesi) {
        if (koordinasi.jadwalMulai() == null) {
            return null;
        }
        LocalDate hari = IntStream.range(1, TERBANYAK).mapToObj(n -> koordinasi.jadwalMulai().plus(jarak(koordinasi.jadwalInterval(), n)))
                .filter(satu -> satu.isAfter(sesi)).findFirst().orElseThrow();
        return koordinasi.jadwalAkhir() != null && hari.isAfter(koordinasi.jadwalAkhir()) ? null : hari;
    }

    private static TemporalAmount jarak(PilihanInterval interval, int kali) {
        return switch (interval) {
            case MINGGUAN -> Period.ofWeeks(kali);
            case BULANAN -> Period.ofMonths(kali);
            case TRIWULANAN -> Period.ofMonths(3 * kali);
            case SEMESTERAN -> Period.ofMonths(6 * kali);
            case TAHUNAN -> Period.ofYears(kali);
        };
    }
}
