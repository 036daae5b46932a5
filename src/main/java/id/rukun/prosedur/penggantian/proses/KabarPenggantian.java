package id.rukun.prosedur.penggantian.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.penggantian.Penggantian;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.tenggat.JamRukun;
import org.springframework.stereotype.Component;

/** Whom a replacement concerns: who takes the post, the Ketua who names him, and the Lurah. */
@Component
class KabarPenggantian {

    private static final String PERIHAL = "Penggantian pengurus";
    private static final String SEGERA = "RUKUN-PRD-42";

    private final PenggantianService penggantian;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarPenggantian(PenggantianService penggantian, KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.penggantian = penggantian;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** The Ketua reports to the Lurah whom he names. */
    void dilaporkan(Langkah langkah, Penggantian yang, String kalimat) {
        beri(langkah, yang, "lapor/" + langkah.isianId(), kantor.grup(Jabatan.LURAH.peran(), yang.unitId()), kalimat);
    }

    /** He has the post: he himself is told, and the Ketua. */
    void menjabat(Langkah langkah, Penggantian yang, String kalimat) {
        beri(langkah, yang, "menjabat/" + yang.pemegangBaruId(), kantor.orang(yang.pendudukId(), langkah.unitId()), kalimat);
        beri(langkah, yang, "menjabat/ketua/" + yang.pemegangBaruId(),
                kantor.grup(penggantian.ketua(yang.unitId()).peran(), yang.unitId()), kalimat);
    }

    /** Nobody takes it any more. */
    void tidakDiganti(Langkah langkah, Penggantian yang, String kalimat) {
        beri(langkah, yang, "tidak/" + yang.pemegangLamaId(), kantor.grup(Jabatan.LURAH.peran(), yang.unitId()), kalimat);
    }

    private void beri(Langkah langkah, Penggantian yang, String hal, String penerima, String kalimat) {
        Pemicu pemicu = new Pemicu(SEGERA, SEGERA, jam.instant());
        kabar.beri(langkah.kasus(), yang.unitId(), PERIHAL, String.join("/", pemicu.timer(), langkah.kasusId(), hal), pemicu, penerima,
                kalimat);
    }
}
