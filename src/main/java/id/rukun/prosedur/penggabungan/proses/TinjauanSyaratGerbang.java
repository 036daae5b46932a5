package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.penggabungan.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.TinjauanSyarat;
import org.springframework.stereotype.Component;

/** The Lurah has the conditions asked again, or refuses with those that fail. */
@Component
class TinjauanSyaratGerbang extends Gerbang<TinjauanSyarat> {

    TinjauanSyaratGerbang(LangkahFactory factory) {
        super(factory, TinjauanSyarat.class);
    }

    @Override
    protected TinjauanSyarat jawab(Langkah langkah) {
        TinjauSyaratIsian isian = langkah.isian(TinjauSyaratIsian.class);
        langkah.wajibBeralasan(isian.alasan());
        return isian.putusan();
    }
}
