package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** The Lurah ends the meetings without a decision. */
@Component
class AkhiriRangkaianDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    AkhiriRangkaianDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.akhiri(musyawarah.rangkaian(langkah.prosesId()).orElseThrow());
    }
}
