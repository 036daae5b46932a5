package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pelaksanaan;
import org.springframework.stereotype.Component;

/** P-37/G4: whether the meeting was held, as the register has it. */
@Component
@Jawaban("pelaksanaan")
class PelaksanaanGerbang extends Gerbang<Pelaksanaan> {

    private final MusyawarahService musyawarah;

    PelaksanaanGerbang(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected Pelaksanaan jawab(Pertanyaan pertanyaan) {
        return musyawarah.terakhir(pertanyaan.prosesId()).pelaksanaan();
    }
}
