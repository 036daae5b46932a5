package id.rukun.demo;

import id.rukun.hukum.ParameterHukum;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the catalogue says must have fired for tasks in which nobody acts, reckoned here from the parameters in their own
 * right; and what did fire, in the same shape.
 */
final class TabelPengingat {

    /** One line: when, which timer by which parameter, whom it told. */
    record Baris(Instant saat, String timer, String parameter, String penerima) {

        static Baris dari(Kejadian kejadian) {
            return new Baris(kejadian.saat().toInstant(), kejadian.timer(), kejadian.parameter().id(),
                    kejadian.penerima());
        }

        static Baris dari(Pemberitahuan surat) {
            return new Baris(surat.dibuatPada(), surat.timer(), surat.parameter(), surat.penerima());
        }

        @Override
        public String toString() {
            return "%s | %s | %-12s | %s".formatted(saat.atZone(Kalender.JAKARTA).toLocalDateTime(), timer, parameter,
                    penerima);
        }
    }

    private final ParameterHukum parameter;
    private final ZonedDateTime mulai;
    private final Instant sampai;
    private final List<Baris> baris = new ArrayList<>();

    /** @param mulai when the tasks came to be */
    TabelPengingat(ParameterHukum parameter, Instant mulai, Instant sampai) {
        this.parameter = parameter;
        this.mulai = mulai.atZone(Kalender.JAKARTA);
        this.sampai = sampai;
    }

    /** TM-11: every user task; the office again and again, the office above once, the supervisor once. */
    TabelPengingat tm11(String kantor, String atasan, String pengawas) {
        Period siklus = masa("PRD-01");
        for (ZonedDateTime saat = mulai.plus(siklus); !saat.toInstant().isAfter(sampai); saat = saat.plus(siklus)) {
            tambah(saat, "TM-11", "PRD-01", kantor);
        }
        tambah(mulai.plus(masa("PRD-02")), "TM-11", "PRD-02", atasan);
        tambah(mulai.plus(masa("RUKUN-PRD-02")), "TM-11", "RUKUN-PRD-02", pengawas);
        return this;
    }

    /** TM-16: the Ketua RW once, then the Lurah, who gets a task of his own. */
    TabelPengingat tm16(String ketuaRw, String lurah) {
        tambah(mulai.plus(masa("PRD-11")), "TM-16", "PRD-11", ketuaRw);
        tambah(mulai.plus(masa("PRD-12")), "TM-16", "PRD-12", lurah);
        return this;
    }

    List<Baris> baris() {
        return urut(baris);
    }

    static List<Baris> urut(List<Baris> semua) {
        return semua.stream().sorted(Comparator.comparing(Baris::saat).thenComparing(Baris::toString)).toList();
    }

    static String tulis(List<Baris> semua) {
        return urut(semua).stream().map(Baris::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Prints what fired, for people: when, what, to whom, by which parameter and source. */
    static void cetak(String judul, Perjalanan perjalanan, String kasus) {
        System.out.println(perjalanan.kejadian().stream().filter(k -> k.kasus().equals(kasus))
                .map(k -> "%s | %s | %s = %s (%s) | %s | %s".formatted(k.saat().toLocalDateTime(), k.timer(),
                        k.parameter().id(), k.parameter().nilai(), k.parameter().sumber(), k.kepada(), k.kalimat()))
                .collect(Collectors.joining("\n", judul + "\n", "\n")));
    }

    private void tambah(ZonedDateTime saat, String timer, String oleh, String penerima) {
        if (!saat.toInstant().isAfter(sampai)) {
            baris.add(new Baris(saat.toInstant(), timer, oleh, penerima));
        }
    }

    private Period masa(String id) {
        return parameter.pada(mulai.toLocalDate()).masa(id);
    }
}
