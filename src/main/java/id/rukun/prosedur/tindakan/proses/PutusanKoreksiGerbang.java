package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.SebelumDitetapkan;
import id.rukun.prosedur.tindakan.PersetujuanKoreksiIsian;
import id.rukun.prosedur.tindakan.PutusanKoreksi;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The superior's answer; nobody approves what he asked himself, and nothing after the signature. */
@Component
@Jawaban("putusanKoreksi")
class PutusanKoreksiGerbang extends Gerbang<PutusanKoreksi> {

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;

    PutusanKoreksiGerbang(LangkahFactory factory, TindakanService tindakan, KeadaanKasus keadaan) {
        super(factory);
        this.tindakan = tindakan;
        this.keadaan = keadaan;
    }

    @Override
    protected PutusanKoreksi jawab(Pertanyaan pertanyaan) {
        PersetujuanKoreksiIsian isian = pertanyaan.isian(PersetujuanKoreksiIsian.class);
        pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(pertanyaan.pelaku().akun(),
                List.of(tindakan.tindakan(pertanyaan.prosesId()).pemohon())));
        if (isian.putusan() == PutusanKoreksi.SETUJUI) {
            pertanyaan.wajib(SebelumDitetapkan.class, keadaan.fakta(pertanyaan.kasus()));
        } else {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        return isian.putusan();
    }
}
