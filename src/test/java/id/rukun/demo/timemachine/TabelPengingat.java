package id.rukun.demo.timemachine;

import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the catalogue says must have fired for tasks in which nobody acts, reckoned here from the parameters alone; and
 * what did fire, in the same shape.
 */
final class TabelPengingat {

    /** One line: when, which timer by which parameter, whom it told. */
    record BarisPengingat(Instant saat, String timer, String parameter, String penerima) {

        static BarisPengingat dari(Kejadian kejadian) {
            return new BarisPengingat(kejadian.saat().toInstant(), kejadian.timer(), kejadian.parameter().id(),
                    kejadian.penerima());
        }

        static BarisPengingat dari(Pemberitahuan surat) {
            return new BarisPengingat(surat.dibuatPada(), surat.timer(), surat.parameter(), surat.penerima());
        }

        @Override
        public String toString() {
            return "%s | %s | %-12s | %s".formatted(saat.atZone(Kalender.JAKARTA).toLocalDateTime(), timer, parameter,
                    penerima);
        }
    }

    private final ParameterHukum parameter;
    private final LocalDate mulai;
    private final Instant sampai;
    private final List<BarisPengingat> baris = new ArrayList<>();

    /** @param mulai when the tasks came to be */
    TabelPengingat(ParameterHukum parameter, Instant mulai, Instant sampai) {
        this.parameter = parameter;
        this.mulai = Kalender.hari(mulai);
        this.sampai = sampai;
    }

    /** TM-11: every user task; the office until its last timely day, then the office above once, the supervisor once. */
    TabelPengingat tm11(String kantor, String atasan, String pengawas) {
        LocalDate terakhir = hari("PRD-02");
        for (LocalDate hari = hari("PRD-01"); !hari.isAfter(terakhir); hari = hari.plus(masa("PRD-01"))) {
            tambah(pekerjaanHarian(hari), "TM-11", "PRD-01", kantor);
        }
        tambah(pekerjaanHarian(terakhir.plusDays(1)), "TM-11", "PRD-02", atasan);
        tambah(pekerjaanHarian(hari("RUKUN-PRD-02").plusDays(1)), "TM-11", "RUKUN-PRD-02", pengawas);
        return this;
    }

    /** TM-16: the Ketua RW once, then, when his last day is over, the Lurah, who gets a task of his own. */
    TabelPengingat tm16(String ketuaRw, String lurah) {
        tambah(Kalender.awalHari(hari("PRD-11")), "TM-16", "PRD-11", ketuaRw);
        tambah(Kalender.akhirHari(hari("PRD-12")), "TM-16", "PRD-12", lurah);
        return this;
    }

    /** TM-04 and TM-05: who forms the board at half time; the Lurah when the days of Pasal 31, and the month of Pasal 32, are over. */
    TabelPengingat tm04dan05(LocalDate pemilihan, String pembentuk, String lurah) {
        tambah(Kalender.awalHari(pemilihan.plus(masa("PRD-07"))), "TM-04a", "PRD-07", pembentuk);
        tambah(Kalender.akhirHari(Kalender.batasTenggat(pemilihan, masa("PRM-24"))), "TM-04b", "PRM-24", lurah);
        tambah(Kalender.akhirHari(Kalender.batasTenggat(pemilihan, masa("PRM-25"))), "TM-05", "PRM-25", lurah);
        return this;
    }

    /** TM-01 and TM-03: the Ketua twice before the last day of his report, the Lurah when the term is over. */
    TabelPengingat tm01dan03(LocalDate hariTerakhir, String ketua, String lurah) {
        LocalDate batas = Kalender.batasMundur(hariTerakhir, masa("PRM-29"));
        tambah(pekerjaanHarian(batas.minus(masa("PRD-05"))), "TM-01", "PRD-05", ketua);
        tambah(Kalender.awalHari(batas.minus(masa("PRD-06"))), "TM-01", "PRD-06", ketua);
        tambah(Kalender.akhirHari(hariTerakhir), "TM-03", "PRM-26", lurah);
        return this;
    }

    /** TM-02: the Lurah when the last day of the report is over. */
    TabelPengingat tm02(LocalDate hariTerakhir, String lurah) {
        tambah(Kalender.akhirHari(Kalender.batasMundur(hariTerakhir, masa("PRM-29"))), "TM-02", "PRM-29", lurah);
        return this;
    }

    /** TM-06: the Lurah before a Careteker's last day, and when it is over. */
    TabelPengingat tm06(LocalDate hariTerakhir, String lurah) {
        tambah(Kalender.awalHari(hariTerakhir.minus(masa("PRD-08"))), "TM-06a", "PRD-08", lurah);
        tambah(Kalender.akhirHari(hariTerakhir), "TM-06b", "PRM-13", lurah);
        return this;
    }

    List<BarisPengingat> baris() {
        return urut(baris);
    }

    static List<BarisPengingat> urut(List<BarisPengingat> semua) {
        return semua.stream().sorted(Comparator.comparing(BarisPengingat::saat).thenComparing(BarisPengingat::toString)).toList();
    }

    static String tulis(List<BarisPengingat> semua) {
        return urut(semua).stream().map(BarisPengingat::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Prints what fired, for people: when, what, to whom, by which parameter and source. */
    static void cetak(String judul, Perjalanan perjalanan, String kasus) {
        System.out.println(perjalanan.kejadian().stream().filter(k -> k.kasus() != null && k.kasus().equals(kasus))
                .map(k -> "%s | %s | %s = %s (%s) | %s | %s".formatted(k.saat().toLocalDateTime(), k.timer(),
                        k.parameter().id(), k.parameter().nilai(), k.parameter().sumber(), k.kepada(), k.kalimat()))
                .collect(Collectors.joining("\n", judul + "\n", "\n")));
    }

    private void tambah(Instant saat, String timer, String oleh, String penerima) {
        if (!saat.isAfter(sampai)) {
            baris.add(new BarisPengingat(saat, timer, oleh, penerima));
        }
    }

    /** When the daily process of a day runs. */
    private Instant pekerjaanHarian(LocalDate hari) {
        return Kalender.awalHari(hari).plus(parameter.pada(mulai).jam("RUKUN-PRD-10"));
    }

    private LocalDate hari(String id) {
        return mulai.plus(masa(id));
    }

    private Period masa(String id) {
        return parameter.pada(mulai).masa(id);
    }
}
