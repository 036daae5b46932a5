package id.rukun.prosedur.koordinasi.laporan;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * What a periodic report tells of, both days included. Periods follow each other without a gap and begin with the year, so that a quarter
 * is the calendar's.
 */
public record PeriodeLaporan(LocalDate mulai, LocalDate akhir) {

    private static final int BULAN_SETAHUN = 12;

    /**
     * The period in which a day lies.
     *
     * @throws IllegalArgumentException if the period is none of whole months
     */
    public static PeriodeLaporan pada(LocalDate hari, Period masa) {
        long panjang = masa.toTotalMonths();
        if (panjang <= 0 || masa.getDays() != 0) {
            throw new IllegalArgumentException("Masa laporan " + masa + " bukan bilangan bulan.");
        }
        long bulan = hari.getYear() * (long) BULAN_SETAHUN + hari.getMonthValue() - 1;
        long pertama = Math.floorDiv(bulan, panjang) * panjang;
        YearMonth awal = YearMonth.of((int) (pertama / BULAN_SETAHUN), (int) (pertama % BULAN_SETAHUN) + 1);
        return new PeriodeLaporan(awal.atDay(1), awal.plusMonths(panjang - 1).atEndOfMonth());
    }

    /** The one before. */
    public PeriodeLaporan sebelumnya(Period masa) {
        return pada(mulai.minusDays(1), masa);
    }

    /** The one that follows. */
    public PeriodeLaporan berikutnya(Period masa) {
        return pada(akhir.plusDays(1), masa);
    }
}
