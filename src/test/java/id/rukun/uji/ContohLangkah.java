package id.rukun.uji;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.prosedur.musyawarah.formulir.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/**
 * The gate of the example process: it asks the form and a rule about it. Going on needs a reason; it can be ended
 * without a long one, but not by whom the reason names.
 */
@TestComponent
public class ContohLangkah {

    private final Penjabat penjabat;

    public ContohLangkah(Penjabat penjabat) {
        this.penjabat = penjabat;
    }

    @TugasModel(value = "contohGerbang", aturan = {AlasanCukup.class, BukanPerkaraSendiri.class})
    @Jawaban("contohJawaban")
    PutusanLurah jawaban(Pertanyaan pertanyaan) {
        KelanjutanIsian isian = pertanyaan.isian(KelanjutanIsian.class);
        if (isian.putusan() != PutusanLurah.AKHIRI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        penjabat.wajibBukanPihak(pertanyaan, List.of(isian.alasan()));
        return isian.putusan();
    }
}
