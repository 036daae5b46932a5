package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G6: the meeting is deemed valid after failures in a row. */
@Component
class CatatSahTanpaKuorumDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatSahTanpaKuorumDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.sahTanpaKuorum(musyawarah.terakhir(langkah.prosesId()));
    }
}
