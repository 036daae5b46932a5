package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.keputusan.MatriksKeputusan;
import org.springframework.stereotype.Component;

/** P-14/G5: whether the kind of Keputusan needs the Camat's ratification, from the matrix of the regulation. */
@Component
@Jawaban("pengesahan")
class PengesahanGerbang extends Gerbang<Pengesahan> {

    private final MatriksKeputusan matriks;

    PengesahanGerbang(LangkahFactory factory, MatriksKeputusan matriks) {
        super(factory);
        this.matriks = matriks;
    }

    @Override
    protected Pengesahan jawab(Pertanyaan pertanyaan) {
        return matriks.perluPengesahanCamat(pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN),
                        pertanyaan.kasus().edisi())
                ? Pengesahan.DIPERLUKAN : Pengesahan.TIDAK_DIPERLUKAN;
    }
}
