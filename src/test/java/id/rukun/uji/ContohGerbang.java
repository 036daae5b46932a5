package id.rukun.uji;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.musyawarah.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.PutusanLurah;
import org.springframework.boot.test.context.TestComponent;

/** The gate of the example process: it asks the form and a rule about it. */
@TestComponent("contohGerbang")
@Jawaban("contohJawaban")
public class ContohGerbang extends Gerbang<PutusanLurah> {

    public ContohGerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected PutusanLurah jawab(Pertanyaan pertanyaan) {
        KelanjutanIsian isian = pertanyaan.isian(KelanjutanIsian.class);
        pertanyaan.wajibBeralasan(isian.alasan());
        return isian.putusan();
    }
}
