package id.rukun.hukum.perwalibanjar;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;

/** How often periodic coordination recurs (Pasal 18 ayat (5), which leaves the length open). */
public enum IntervalJadwal implements Bersebutan {
    MINGGUAN("setiap minggu", Period.ofWeeks(1)),
    BULANAN("setiap bulan", Period.ofMonths(1)),
    TRIWULANAN("setiap tiga bulan", Period.ofMonths(3)),
    SEMESTERAN("setiap enam bulan", Period.ofMonths(6)),
    TAHUNAN("setiap tahun", Period.ofYears(1));

    private final String sebutan;
    private final Period lama;

    IntervalJadwal(String sebutan, Period lama) {
        this.sebutan = sebutan;
        this.lama = lama;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /**
     * The date of a session, always counted from the first one: a month end that is cut short does not drift.
     *
     * @param mulai date of the first session
     * @param ke number of the session, the first one is 1
     */
    public LocalDate tanggal(LocalDate mulai, int ke) {
        return Kalender.batasTenggat(mulai, lama.multipliedBy(ke - 1));
    }
}
