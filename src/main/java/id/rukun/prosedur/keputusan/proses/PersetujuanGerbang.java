package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.keputusan.MatriksKeputusan;
import org.springframework.stereotype.Component;

/** P-14/G2: whether the kind of Keputusan needs the Camat's consent, from the matrix of the regulation. */
@Component
@Jawaban("persetujuan")
class PersetujuanGerbang extends Gerbang<Persetujuan> {

    private final MatriksKeputusan matriks;

    PersetujuanGerbang(LangkahFactory factory, MatriksKeputusan matriks) {
        super(factory);
        this.matriks = matriks;
    }

    @Override
    protected Persetujuan jawab(Pertanyaan pertanyaan) {
        return matriks.perluPersetujuanCamat(pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN),
                        pertanyaan.kasus().edisi())
                ? Persetujuan.DIPERLUKAN : Persetujuan.TIDAK_DIPERLUKAN;
    }
}
