package id.rukun.pemberitahuan.kirim;

import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The hours at which letters are made, and how long they are tried; all of it policy of Rukun. Holidays are not known. */
@Component
class WaktuKirim {

    private static final String RANGKUMAN = "RUKUN-PRD-20";
    private static final String PALING_PAGI = "RUKUN-PRD-21";
    private static final String PALING_MALAM = "RUKUN-PRD-22";
    private static final String MENYERAH = "RUKUN-PRD-23";
    private static final String ULANG_PERTAMA = "RUKUN-PRD-24";
    private static final String ULANG_TERLAMA = "RUKUN-PRD-25";
    private static final String HARI_KERJA = "RUKUN-PRD-28";
    private static final int KALI = 4;

    private final ParameterHukum parameter;
    private final JamRukun jam;

    WaktuKirim(ParameterHukum parameter, JamRukun jam) {
        this.parameter = parameter;
        this.jam = jam;
    }

    /** Whether anybody is written to at this hour. */
    boolean terjaga() {
        Duration kini = Duration.between(Kalender.awalHari(jam.hariIni()), jam.instant());
        return kini.compareTo(berlaku().jam(PALING_PAGI)) >= 0 && kini.compareTo(berlaku().jam(PALING_MALAM)) < 0;
    }

    /** The last instant at which a daily letter was due; a notice that was given before it belongs to that letter. */
    Instant rangkumanTerakhir() {
        LocalDate hari = jam.hariIni();
        while (!hariKerja(hari) || saatRangkuman(hari).isAfter(jam.instant())) {
            hari = hari.minusDays(1);
        }
        return saatRangkuman(hari);
    }

    /** What was given before this instant is sent no more. */
    Instant batasUmur() {
        return Kalender.awalHari(Kalender.batasMundur(jam.hariIni(), berlaku().masa(MENYERAH)));
    }

    /** Until when a letter that is made now is tried. */
    Instant menyerah() {
        return Kalender.akhirHari(Kalender.batasTenggat(jam.hariIni(), berlaku().masa(MENYERAH)));
    }

    /** When a letter is tried again that was tried so often. */
    Instant lagi(int percobaan) {
        Duration terlama = berlaku().jam(ULANG_TERLAMA);
        Duration tunggu = berlaku().jam(ULANG_PERTAMA);
        for (int ke = 1; ke < percobaan && tunggu.compareTo(terlama) < 0; ke++) {
            tunggu = tunggu.multipliedBy(KALI);
        }
        return jam.instant().plus(tunggu.compareTo(terlama) < 0 ? tunggu : terlama);
    }

    /** When letters come, for their readers. */
    String kalimat() {
        return "Yang segera dikirim antara pukul " + pukul(PALING_PAGI) + " dan " + pukul(PALING_MALAM)
                + " WIB,\nyang lain pada hari kerja pukul " + pukul(RANGKUMAN)
                + "; hari libur nasional belum dikenal (kebijakan Rukun).";
    }

    private String pukul(String id) {
        return Kalender.tulis(LocalTime.MIDNIGHT.plus(berlaku().jam(id)));
    }

    private Instant saatRangkuman(LocalDate hari) {
        return Kalender.awalHari(hari).plus(berlaku().jam(RANGKUMAN));
    }

    private boolean hariKerja(LocalDate hari) {
        return hari.getDayOfWeek().getValue() <= berlaku().bilangan(HARI_KERJA);
    }

    private ParameterBerlaku berlaku() {
        return parameter.pada(jam.hariIni());
    }
}
