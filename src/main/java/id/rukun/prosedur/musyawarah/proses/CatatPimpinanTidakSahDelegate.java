package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G2: the meeting is recorded as it was, under a chair who was not entitled. */
@Component
class CatatPimpinanTidakSahDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatPimpinanTidakSahDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.pimpinanTidakSah(musyawarah.terakhir(langkah.prosesId()));
    }
}
