package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Gerbang;
import id.rukun.engine.Jawaban;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahFactory;
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
