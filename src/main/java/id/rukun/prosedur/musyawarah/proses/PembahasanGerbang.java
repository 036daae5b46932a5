package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.musyawarah.Pembahasan;
import id.rukun.prosedur.musyawarah.PembahasanIsian;
import org.springframework.stereotype.Component;

/** P-37/G7: how the discussion ended. */
@Component
@Jawaban("pembahasan")
class PembahasanGerbang extends Gerbang<Pembahasan> {

    PembahasanGerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected Pembahasan jawab(Pertanyaan pertanyaan) {
        return pertanyaan.isian(PembahasanIsian.class).hasil();
    }
}
