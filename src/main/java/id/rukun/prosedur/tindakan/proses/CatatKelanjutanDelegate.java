package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.StatusKasus;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.isian.RiwayatIsian;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets go of what the case no longer asks for, and records for what it waits now. */
@Component
class CatatKelanjutanDelegate extends LangkahDelegate {

    private final RiwayatIsian riwayat;
    private final PohonKasus pohon;

    CatatKelanjutanDelegate(LangkahFactory factory, RiwayatIsian riwayat, PohonKasus pohon) {
        super(factory);
        this.riwayat = riwayat;
        this.pohon = pohon;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        riwayat.kosongkanAntrean(langkah.prosesId());
        List<String> menunggu = pohon.tugas(langkah.kasus()).stream().map(Task::getName).toList();
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", langkah.kasus().status() == StatusKasus.SELESAI
                ? "Kasus berakhir" : "Kasus berlanjut", "tugasYangTerbuka", menunggu));
    }
}
