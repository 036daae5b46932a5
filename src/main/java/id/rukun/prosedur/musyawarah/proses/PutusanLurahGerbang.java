package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.PutusanLurah;
import org.springframework.stereotype.Component;

/** The Lurah goes on or ends, with a written reason; also before any series of the case has begun. */
@Component
@Jawaban("putusanLurah")
class PutusanLurahGerbang extends Gerbang<PutusanLurah> {

    private final Penjabat penjabat;

    PutusanLurahGerbang(LangkahFactory factory, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
    }

    @Override
    protected PutusanLurah jawab(Pertanyaan pertanyaan) {
        KelanjutanIsian isian = pertanyaan.beralasan(KelanjutanIsian.class);
        if (isian.putusan() == PutusanLurah.AKHIRI) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        }
        return isian.putusan();
    }
}
