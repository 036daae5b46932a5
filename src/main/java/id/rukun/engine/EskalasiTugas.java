package id.rukun.engine;

import id.rukun.pemberitahuan.Pemicu;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-11, PRD-02: tells the office above of a task that waits; the task stays where it is. */
@Component
class EskalasiTugas implements TaskListener {

    static final String TIMER = "TM-11";
    private static final String PARAMETER = "PRD-02";

    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;
    private final JenjangKantor jenjang;

    EskalasiTugas(KabarTugas kabar, JatuhTempo jatuhTempo, JenjangKantor jenjang) {
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
        this.jenjang = jenjang;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Pemicu pemicu = new Pemicu(TIMER, PARAMETER,
                jatuhTempo.setelah(tugas.getCreateTime().toInstant(), PARAMETER));
        kabar.menunggu(tugas, String.join("/", TIMER, PARAMETER, tugas.getId()), pemicu,
                jenjang.atasan(kabar.kantor(tugas)),
                "Sebagai atasannya, mohon dorong penyelesaiannya; tugas tetap pada kantor itu.");
    }
}
