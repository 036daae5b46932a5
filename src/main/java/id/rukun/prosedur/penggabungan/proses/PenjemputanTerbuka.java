package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.KabarTugas;
import id.rukun.engine.Variabel;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.pergub171.penataan.MelaluiKetuaRw;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** TM-16, PRD-12: tells the Lurah that a result still lies with the Ketua RW and that he may fetch it (AMB-08). */
@Component
class PenjemputanTerbuka implements TaskListener {

    private static final String DASAR = MelaluiKetuaRw.class.getAnnotation(Ketentuan.class).dasar();
    private static final String PARAMETER = "PRD-12";

    private final KabarTugas kabar;
    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PenjemputanTerbuka(KabarTugas kabar, PenggabunganService penggabungan, WilayahService wilayah, JamRukun jam) {
        this.kabar = kabar;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateTask tugas) {
        String rt = (String) tugas.getVariable(Variabel.UNIT_ID);
        kabar.kabarkan(tugas, String.join("/", PengingatPenerusan.TIMER, PARAMETER, tugas.getId()),
                new Pemicu(PengingatPenerusan.TIMER, PARAMETER, jam.instant()), kabar.kantor(tugas),
                "Hasil Musyawarah " + wilayah.nama(rt) + " belum diteruskan oleh Ketua "
                        + wilayah.nama(penggabungan.rw(rt)) + ". Ketua RW hanya meneruskan (" + DASAR + "); "
                        + "Anda dapat menjemput hasil itu dengan catatan.");
    }
}
