package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** The Lurah wants the meetings to go on. */
@Component
class LanjutkanRangkaianDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    LanjutkanRangkaianDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        musyawarah.lanjut(musyawarah.rangkaian(langkah.prosesId()).orElseThrow());
    }
}
