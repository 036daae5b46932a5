package id.rukun.uji;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.prosedur.musyawarah.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.PutusanLurah;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/**
 * The gate of the example process: it asks the form and a rule about it. Going on needs a reason; it can be ended
 * without a long one, but not by whom the reason names.
 */
@TestComponent("contohGerbang")
@Jawaban("contohJawaban")
public class ContohGerbang extends Gerbang<PutusanLurah> {

    public ContohGerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected PutusanLurah jawab(Pertanyaan pertanyaan) {
        KelanjutanIsian isian = pertanyaan.isian(KelanjutanIsian.class);
        if (isian.putusan() != PutusanLurah.AKHIRI) {
            pertanyaan.wajibBeralasan(isian.alasan());
        }
        pertanyaan.wajib(BukanPerkaraSendiri.class,
                new BukanPerkaraSendiri.Fakta(pertanyaan.pelaku().akun(), List.of(isian.alasan())));
        return isian.putusan();
    }
}
