package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Tells a unit what it is to do, and the Asisten of the matter, or the Sekretaris Daerah, what comes of it. */
@Component
class KabarTindakLanjut {

    private static final String PERIHAL = "Tindak lanjut koordinasi";
    private static final String SEGERA = "RUKUN-PRD-64";
    private static final String BERKALA = "BKT-T-08";
    private static final String MASA = "BKT-P-18";

    private final DirektoriUnit direktori;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarTindakLanjut(DirektoriUnit direktori, KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.direktori = direktori;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** The unit that is responsible from now on. */
    void ditugaskan(Langkah langkah, ButirTindakLanjut yang) {
        segera(langkah, hal("ditugaskan", yang), kantor.kepala(yang.unitId()), "Unit Anda disebut sebagai "
                + "penanggung jawab: " + sebut(yang) + (yang.target() == null ? "." : ", paling lambat " + Kalender.tulis(yang.target()) + ".")
                + (yang.wajib() ? "" : " Tindak lanjutnya sukarela."));
    }

    /** Who is to name another unit. */
    void dikembalikan(Langkah langkah, ButirTindakLanjut yang, boolean kepadaSekda, String alasan) {
        segera(langkah, "dikembalikan/" + langkah.isianId(), kepadaSekda ? sekda(langkah) : kantor.kepala(yang.asistenId()),
                direktori.nama(yang.unitId()) + " mengembalikan " + sebut(yang) + ": " + alasan);
    }

    /** The unit that keeps it. */
    void ditetapkan(Langkah langkah, ButirTindakLanjut yang, String alasan) {
        segera(langkah, "tetap/" + langkah.isianId(), kantor.kepala(yang.unitId()), "Sekretaris Daerah menetapkan unit Anda tetap mengerjakan "
                + sebut(yang) + ": " + alasan);
    }

    /** The unit that gave it back, and the Sekretaris Daerah where it was a duty; returns what he reads. */
    String dibatalkan(Langkah langkah, ButirTindakLanjut yang, String alasan) {
        String kalimat = sebutAwal(yang) + " dibatalkan: " + alasan;
        segera(langkah, "batal/" + langkah.isianId(), kantor.kepala(yang.unitId()), kalimat);
        if (yang.wajib()) {
            segera(langkah, "batal-wajib/" + langkah.isianId(), sekda(langkah), kalimat);
        }
        return kalimat;
    }

    /** The Asisten of the matter, else the Sekretaris Daerah (BKT-M-09). */
    void selesai(Langkah langkah, ButirTindakLanjut yang, String apa) {
        segera(langkah, "selesai", pemantau(langkah, yang), sebutAwal(yang) + " " + apa + " oleh " + direktori.nama(yang.unitId()) + ".");
    }

    /** The unit, each time. */
    void diingatkan(Langkah langkah, ButirTindakLanjut yang, int kali) {
        berkala(langkah, hal("ingat", yang) + "/" + kali, kantor.kepala(yang.unitId()), sebutAwal(yang) + " belum selesai; ini pengingat ke-" + kali + ".");
    }

    /** The Asisten of the matter, else the Sekretaris Daerah, once; returns what he reads. */
    String terlambat(Langkah langkah, ButirTindakLanjut yang, int kali) {
        String kalimat = direktori.nama(yang.unitId()) + " belum menindaklanjuti " + sebut(yang) + " sesudah " + (kali - 1) + " pengingat.";
        berkala(langkah, hal("tertinggal", yang), pemantau(langkah, yang), kalimat);
        return kalimat;
    }

    private String pemantau(Langkah langkah, ButirTindakLanjut yang) {
        return yang.asistenId() == null ? sekda(langkah) : kantor.kepala(yang.asistenId());
    }

    private String sekda(Langkah langkah) {
        return kantor.grup(Jabatan.SEKDA.peran(), langkah.unitId());
    }

    /** What is told of a unit's turn; another unit, or another turn of the same one, is told anew. */
    private static String hal(String apa, ButirTindakLanjut yang) {
        return String.join("/", apa, yang.unitId(), String.valueOf(yang.dikembalikan()));
    }

    private static String sebut(ButirTindakLanjut yang) {
        return "butir " + yang.butir() + ", “" + yang.uraian() + "”";
    }

    private static String sebutAwal(ButirTindakLanjut yang) {
        return "Butir " + yang.butir() + ", “" + yang.uraian() + "”,";
    }

    private void segera(Langkah langkah, String hal, String penerima, String kalimat) {
        beri(langkah, new Pemicu(SEGERA, SEGERA, jam.instant()), hal, penerima, kalimat);
    }

    private void berkala(Langkah langkah, String hal, String penerima, String kalimat) {
        beri(langkah, new Pemicu(BERKALA, MASA, jam.instant()), hal, penerima, kalimat);
    }

    private void beri(Langkah langkah, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(langkah.kasus(), langkah.unitId(), PERIHAL, String.join("/", pemicu.timer(), langkah.kasusId(), hal), pemicu, penerima,
                kalimat);
    }
}
