package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.JatuhTempo;
import id.rukun.engine.KabarTugas;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.pemberitahuan.Pemicu;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-16, PRD-11: reminds the Ketua RW that he has a result to pass on, and no veto. */
@Component
class PengingatPenerusan implements TaskListener {

    static final String TIMER = "TM-16";
    private static final String DASAR = MelaluiKetuaRw.class.getAnnotation(Ketentuan.class).dasar();
    private static final String PARAMETER = "PRD-11";

    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;

    PengingatPenerusan(KabarTugas kabar, JatuhTempo jatuhTempo) {
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Pemicu pemicu = new Pemicu(TIMER, PARAMETER,
                jatuhTempo.setelah(tugas.getCreateTime().toInstant(), PARAMETER));
        kabar.menunggu(tugas, String.join("/", TIMER, PARAMETER, tugas.getId()), pemicu, kabar.kantor(tugas),
                "Ketua RW hanya meneruskan hasil itu kepada Lurah (" + DASAR + ").");
    }
}
