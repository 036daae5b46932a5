package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import org.springframework.stereotype.Component;

/** How the called P-14 ended; a held case goes back to its conditions. */
@Component
@Jawaban("penetapan")
class PenetapanGerbang extends Gerbang<Penetapan> {

    PenetapanGerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected Penetapan jawab(Langkah langkah) {
        return Penetapan.valueOf(langkah.teks(PenggabunganRtLintasRwProcess.HASIL_PENETAPAN));
    }
}
