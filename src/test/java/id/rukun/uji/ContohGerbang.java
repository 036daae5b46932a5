package id.rukun.uji;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.musyawarah.KelanjutanIsian;
import org.springframework.boot.test.context.TestComponent;

/** The gate of the example process: it asks the form and a rule about it. */
@TestComponent("contohGerbang")
public class ContohGerbang extends Gerbang<ContohJawaban> {

    public ContohGerbang(LangkahFactory factory) {
        super(factory, ContohJawaban.class);
    }

    @Override
    protected ContohJawaban jawab(Langkah langkah) {
        KelanjutanIsian isian = langkah.isian(KelanjutanIsian.class);
        langkah.wajibBeralasan(isian.alasan());
        return ContohJawaban.valueOf(isian.putusan().name());
    }
}
