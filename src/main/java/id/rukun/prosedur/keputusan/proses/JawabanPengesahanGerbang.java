package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.keputusan.JawabanPengesahan;
import id.rukun.prosedur.keputusan.PengesahanIsian;
import org.springframework.stereotype.Component;

/** P-14/G6: whether the Camat ratified the Keputusan; unratified it has no effect. */
@Component
@Jawaban("jawabanPengesahan")
class JawabanPengesahanGerbang extends Gerbang<JawabanPengesahan> {

    private final PengesahanDiminta diminta;

    JawabanPengesahanGerbang(LangkahFactory factory, PengesahanDiminta diminta) {
        super(factory);
        this.diminta = diminta;
    }

    @Override
    protected JawabanPengesahan jawab(Pertanyaan pertanyaan) {
        diminta.aturan(pertanyaan).forEach(aturan -> pertanyaan.tanya(aturan, diminta.fakta(pertanyaan)));
        return pertanyaan.isian(PengesahanIsian.class).jawaban();
    }
}
