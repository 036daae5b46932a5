package id.rukun.prosedur.pencatatan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.Variabel;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import id.rukun.prosedur.pencatatan.formulir.PutusanPencatatan;
import id.rukun.prosedur.pencatatan.formulir.PutusanPencatatanIsian;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the second person decides, whatever the change is about. */
@Component
class PutusanPencatatanLangkah {

    private final PencatatanService pencatatan;
    private final KabarPencatatan kabar;
    private final PihakPencatatan pihak;

    PutusanPencatatanLangkah(PencatatanService pencatatan, KabarPencatatan kabar, PihakPencatatan pihak) {
        this.pencatatan = pencatatan;
        this.kabar = kabar;
        this.pihak = pihak;
    }

    /** What was decided: with a reason where it is not approved, and by somebody who has not asked for it and is not concerned. */
    @TugasModel(value = "pencatatanPutusanGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class})
    @Jawaban("putusanPencatatan")
    PutusanPencatatan putusan(Pertanyaan pertanyaan) {
        PutusanPencatatanIsian isian = pertanyaan.isian(PutusanPencatatanIsian.class);
        if (isian.putusan() != PutusanPencatatan.SETUJUI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        pihak.wajibBukan(pertanyaan, pencatatan.ambil(pertanyaan.kasusId()));
        return isian.putusan();
    }

    /** Nothing changes; who has asked for it is told. */
    @TugasModel("pencatatanTolakDelegate")
    void tolak(Langkah langkah) {
        PutusanPencatatanIsian isian = langkah.isian(PutusanPencatatanIsian.class);
        pencatatan.ditolak(langkah.kasusId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Permintaan ditolak", "alasan", isian.alasan()));
        kabar.beri(langkah.kasus(), langkah.unitId(), "ditolak/" + langkah.isianId(),
                List.of(langkah.teks(Variabel.KANTOR_PEMOHON)), "Yang diminta kantor Anda dari register ditolak. Alasannya "
                        + "tertulis dalam berkasnya.");
    }
}
