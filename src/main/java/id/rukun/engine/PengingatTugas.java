package id.rukun.engine;

import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-11, PRD-01: reminds the office itself of a task that waits, again and again; once a day at most. */
@Component
class PengingatTugas implements TaskListener {

    private static final String PARAMETER = "PRD-01";

    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;
    private final JamRukun jam;

    PengingatTugas(KabarTugas kabar, JatuhTempo jatuhTempo, JamRukun jam) {
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Pemicu pemicu = new Pemicu(EskalasiTugas.TIMER, PARAMETER,
                jatuhTempo.giliran(tugas.getCreateTime().toInstant(), PARAMETER));
        kabar.menunggu(tugas, String.join("/", EskalasiTugas.TIMER, PARAMETER, tugas.getId(),
                jam.hariIni().toString()), pemicu, kabar.kantor(tugas), "Mohon diselesaikan.");
    }
}
