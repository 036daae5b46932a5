package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.jabatan.Jabatan;
import org.springframework.stereotype.Component;

/** P-14/S2: notes who passed the draft on; the Camat's answer may not be his. */
@Component
class CatatPeninjauDelegate extends LangkahDelegate {

    private final Penjabat penjabat;

    CatatPeninjauDelegate(LangkahFactory factory, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        langkah.tetapkan(PenetapanProcess.PENINJAU, penjabat.pemutus(langkah, Jabatan.LURAH, langkah.unitId()));
    }
}
