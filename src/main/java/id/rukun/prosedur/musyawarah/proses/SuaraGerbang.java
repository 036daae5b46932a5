package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G8: whether the votes adopted the proposal. */
@Component
@Jawaban("suara")
class SuaraGerbang extends Gerbang<Suara> {

    private final MusyawarahService musyawarah;

    SuaraGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected Suara jawab(Pertanyaan pertanyaan) {
        return musyawarah.keputusan(musyawarah.terakhir(pertanyaan.prosesId())).diterima()
                ? Suara.DITERIMA : Suara.TIDAK_DITERIMA;
    }
}
