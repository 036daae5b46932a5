package id.rukun.tenggat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The calendar functions of the law (CAL-1 to CAL-5), the only place where legal dates are computed. A day is a
 * calendar day in Asia/Jakarta; a quorum (CAL-6) is no date and is judged by the rules with an exact fraction.
 */
public final class Kalender {

    /** The zone of every date and deadline. */
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final Set<DayOfWeek> AKHIR_PEKAN = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter TULISAN = DateTimeFormatter.ofPattern("d MMMM uuuu", new Locale("id", "ID"));

    private Kalender() {}

    /** CAL-1: the last timely day, inclusive, when the day of the event counts as day 0. */
    public static LocalDate batasTenggat(LocalDate peristiwa, Period masa) {
        return peristiwa.plus(masa);
    }

    /** CAL-2: the last day, inclusive, of a period whose first day is day 1; a clamped month end is not shortened. */
    public static LocalDate hariTerakhirPeriode(LocalDate mulai, Period masa) {
        LocalDate akhir = mulai.plus(masa);
        boolean terpotong = masa.getDays() == 0 && akhir.getDayOfMonth() != mulai.getDayOfMonth();
        return terpotong ? akhir : akhir.minusDays(1);
    }

    /** CAL-3: the last timely day, inclusive, before an end. */
    public static LocalDate batasMundur(LocalDate hariTerakhir, Period masa) {
        return hariTerakhir.minus(masa);
    }

    /** CAL-4: whether the period that began on {@code mulai} is complete on {@code acuan}. */
    public static boolean sudahSelama(LocalDate mulai, Period masa, LocalDate acuan) {
        return acuan.isAfter(hariTerakhirPeriode(mulai, masa));
    }

    /** CAL-5: whether {@code lapor} came within the hours allowed, both instants cut to the minute. */
    public static boolean dalamJam(Instant mulai, Instant lapor, Duration lama) {
        Instant batas = mulai.truncatedTo(ChronoUnit.MINUTES).plus(lama);
        return !lapor.truncatedTo(ChronoUnit.MINUTES).isAfter(batas);
    }

    /**
     * The last timely day, inclusive, of a number of working days when the day of the event counts as day 0: Monday to Friday.
     * Holidays are not known here.
     */
    public static LocalDate batasHariKerja(LocalDate peristiwa, int jumlah) {
        LocalDate hari = peristiwa;
        for (int sisa = jumlah; sisa > 0;) {
            hari = hari.plusDays(1);
            sisa -= AKHIR_PEKAN.contains(hari.getDayOfWeek()) ? 0 : 1;
        }
        return hari;
    }

    /** The working day that lies a number of working days before a day. Holidays are not known here. */
    public static LocalDate hariKerjaSebelum(LocalDate hari, int jumlah) {
        LocalDate hasil = hari;
        for (int sisa = jumlah; sisa > 0;) {
            hasil = hasil.minusDays(1);
            sisa -= AKHIR_PEKAN.contains(hasil.getDayOfWeek()) ? 0 : 1;
        }
        return hasil;
    }

    /** The instant at which a day begins in Jakarta. */
    public static Instant awalHari(LocalDate hari) {
        return hari.atStartOfDay(JAKARTA).toInstant();
    }

    /** The instant at which a day is over in Jakarta: the start of the next one. */
    public static Instant akhirHari(LocalDate hari) {
        return awalHari(hari.plusDays(1));
    }

    /** The last second of a day in Jakarta: for a date with a time that must still show its day. */
    public static Instant detikTerakhir(LocalDate hari) {
        return akhirHari(hari).minusSeconds(1);
    }

    /** The day in Jakarta on which an instant lies. */
    public static LocalDate hari(Instant saat) {
        return LocalDate.ofInstant(saat, JAKARTA);
    }

    /** An hour as people write it, for example {@code 19.30}. */
    public static String tulis(LocalTime pukul) {
        return JAM.format(pukul);
    }

    /** A date as people write it, for example {@code 18 Mei 2019}. */
    public static String tulis(LocalDate tanggal) {
        return TULISAN.format(tanggal);
    }

    /** A moment in words: "29 November 2026 pukul 18.05", by the clock of Jakarta. */
    public static String tulis(Instant saat) {
        return tulis(hari(saat)) + " pukul " + tulis(saat.atZone(JAKARTA).toLocalTime());
    }

    /** How far a last day is away: "hari ini", "14 hari lagi", "lewat 3 hari". */
    public static String jarak(LocalDate hariIni, LocalDate batas) {
        long sisa = ChronoUnit.DAYS.between(hariIni, batas);
        return sisa == 0 ? "hari ini" : sisa > 0 ? sisa + " hari lagi" : "lewat " + -sisa + " hari";
    }
}
