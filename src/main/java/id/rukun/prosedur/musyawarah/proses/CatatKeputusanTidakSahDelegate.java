package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G9: an unlawful decision stays recorded with its norm; its meeting has none. */
@Component
class CatatKeputusanTidakSahDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatKeputusanTidakSahDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.keputusanTidakSah(musyawarah.terakhir(langkah.prosesId()));
    }
}
