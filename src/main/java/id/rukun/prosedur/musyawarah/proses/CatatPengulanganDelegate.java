package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** The meeting brought nothing and counts towards the question to the Lurah. */
@Component
class CatatPengulanganDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatPengulanganDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.ulangi(musyawarah.terakhir(langkah.prosesId()).rangkaian());
    }
}
