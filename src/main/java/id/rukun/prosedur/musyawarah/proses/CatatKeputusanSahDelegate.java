package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G9: a decision that contradicts no norm. */
@Component
class CatatKeputusanSahDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatKeputusanSahDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.keputusanSah(musyawarah.terakhir(langkah.prosesId()));
    }
}
