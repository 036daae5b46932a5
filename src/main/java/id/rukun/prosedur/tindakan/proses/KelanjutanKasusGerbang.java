package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.replay.Jeda;
import id.rukun.engine.replay.PengirimUlang.Hasil;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Pertanyaan;
import org.springframework.stereotype.Component;

/** Whether there may be more to hand in again, and whether to wait for a step of the case before. */
@Component
@Jawaban("kelanjutanKasus")
class KelanjutanKasusGerbang extends Gerbang<KelanjutanKasus> {

    KelanjutanKasusGerbang(LangkahFactory factory) {
        super(factory);
    }

    @Override
    protected KelanjutanKasus jawab(Pertanyaan pertanyaan) {
        if (Hasil.valueOf(pertanyaan.teks(TindakanProcess.PEMASUKAN)) == Hasil.SELESAI) {
            return KelanjutanKasus.SELESAI;
        }
        return Jeda.perlu(pertanyaan.bilangan(TindakanProcess.DIAM)) ? KelanjutanKasus.TUNGGU : KelanjutanKasus.LAGI;
    }
}
