package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.keputusan.TindakLanjut;
import id.rukun.prosedur.keputusan.TindakLanjutIsian;
import org.springframework.stereotype.Component;

/** After the Camat's refusal the Lurah revises the draft or ends the case, with a written reason. */
@Component
class TindakLanjutGerbang extends Gerbang<TindakLanjut> {

    TindakLanjutGerbang(LangkahFactory factory) {
        super(factory, TindakLanjut.class);
    }

    @Override
    protected TindakLanjut jawab(Langkah langkah) {
        TindakLanjutIsian isian = langkah.isian(TindakLanjutIsian.class);
        langkah.wajibBeralasan(isian.alasan());
        return isian.putusan();
    }
}
