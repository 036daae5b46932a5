package id.rukun.prosedur.keputusan.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.keputusan.TindakLanjut;
import id.rukun.prosedur.keputusan.TindakLanjutIsian;
import org.springframework.stereotype.Component;

/** After the Camat's refusal the Lurah revises the draft or ends the case, with a written reason. */
@Component
@Jawaban("tindakLanjut")
class TindakLanjutGerbang extends Gerbang<TindakLanjut> {

    private final Penjabat penjabat;

    TindakLanjutGerbang(LangkahFactory factory, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
    }

    @Override
    protected TindakLanjut jawab(Pertanyaan pertanyaan) {
        TindakLanjutIsian isian = pertanyaan.isian(TindakLanjutIsian.class);
        pertanyaan.wajibBeralasan(isian.alasan());
        if (isian.putusan() == TindakLanjut.AKHIRI) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        }
        return isian.putusan();
    }
}
