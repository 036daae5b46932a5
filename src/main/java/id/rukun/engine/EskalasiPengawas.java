package id.rukun.engine;

import id.rukun.pemberitahuan.Pemicu;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-11, RUKUN-PRD-02: tells the supervisor of a task that still waits after the office above was told. */
@Component
class EskalasiPengawas implements TaskListener {

    private static final String PARAMETER = "RUKUN-PRD-02";

    private final KabarTugas kabar;
    private final JatuhTempo jatuhTempo;
    private final JenjangKantor jenjang;
    private final Kantor namaKantor;

    EskalasiPengawas(KabarTugas kabar, JatuhTempo jatuhTempo, JenjangKantor jenjang, Kantor namaKantor) {
        this.kabar = kabar;
        this.jatuhTempo = jatuhTempo;
        this.jenjang = jenjang;
        this.namaKantor = namaKantor;
    }

    @Override
    public void notify(DelegateTask tugas) {
        Pemicu pemicu = new Pemicu(EskalasiTugas.TIMER, PARAMETER,
                jatuhTempo.setelah(tugas.getCreateTime().toInstant(), PARAMETER));
        String kantor = kabar.kantor(tugas);
        String pengawas = jenjang.pengawas(Kantor.unitGrup(kantor));
        String atasan = jenjang.atasan(kantor);
        kabar.menunggu(tugas, String.join("/", EskalasiTugas.TIMER, PARAMETER, tugas.getId()), pemicu, pengawas,
                atasan.equals(pengawas) ? "Hal ini sudah pernah diberitahukan kepada Anda."
                        : "Atasannya (" + namaKantor.nama(atasan) + ") sudah diberi tahu.");
    }
}
