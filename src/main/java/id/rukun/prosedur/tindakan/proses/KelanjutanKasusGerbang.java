package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.berkas.StatusKasus;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.replay.Jeda;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.replay.PengirimUlang;
import id.rukun.engine.PohonKasus;
import id.rukun.isian.RiwayatIsian;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Hands in again one submission that fell, and says whether there may be more. */
@Component
@Jawaban("kelanjutanKasus")
class KelanjutanKasusGerbang extends Gerbang<KelanjutanKasus> {

    private final TindakanService tindakan;
    private final PengirimUlang pengirim;
    private final RiwayatIsian riwayat;
    private final PohonKasus pohon;

    KelanjutanKasusGerbang(LangkahFactory factory, TindakanService tindakan, PengirimUlang pengirim,
            RiwayatIsian riwayat, PohonKasus pohon) {
        super(factory);
        this.tindakan = tindakan;
        this.pengirim = pengirim;
        this.riwayat = riwayat;
        this.pohon = pohon;
    }

    @Override
    protected KelanjutanKasus jawab(Langkah langkah) {
        PengirimUlang.Hasil hasil = pengirim.coba(langkah.kasus(), langkah.prosesId(), batas(langkah));
        if (hasil == PengirimUlang.Hasil.SELESAI) {
            riwayat.kosongkanAntrean(langkah.prosesId());
            List<String> menunggu = pohon.tugas(langkah.kasus()).stream().map(Task::getName).toList();
            langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", langkah.kasus().status() == StatusKasus.SELESAI
                    ? "Kasus berakhir" : "Kasus berlanjut", "tugasYangTerbuka", menunggu));
            return KelanjutanKasus.SELESAI;
        }
        int diam = hasil == PengirimUlang.Hasil.MAJU ? 0 : langkah.bilangan(TindakanProcess.DIAM) + 1;
        langkah.tetapkan(TindakanProcess.DIAM, diam);
        return Jeda.perlu(diam) ? KelanjutanKasus.TUNGGU : KelanjutanKasus.LAGI;
    }

    /** A correction has the place of what it corrects, and so has what its office sends in its stead meanwhile. */
    private long batas(Langkah langkah) {
        return riwayat.posisi(langkah.kasusId(), tindakan.tindakan(langkah.prosesId()).sasaran());
    }
}
