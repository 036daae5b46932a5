package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.PutusanLurah;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import org.springframework.stereotype.Component;

/** The Lurah goes on or ends, with a written reason; also before any series of the case has begun. */
@Component
@Jawaban("putusanLurah")
class PutusanLurahGerbang extends Gerbang<PutusanLurah> {

    private final MusyawarahService musyawarah;
    private final Penjabat penjabat;

    PutusanLurahGerbang(LangkahFactory factory, MusyawarahService musyawarah, Penjabat penjabat) {
        super(factory);
        this.penjabat = penjabat;
        this.musyawarah = musyawarah;
    }

    @Override
    protected PutusanLurah jawab(Langkah langkah) {
        KelanjutanIsian isian = langkah.isian(KelanjutanIsian.class);
        langkah.wajibBeralasan(isian.alasan());
        if (isian.putusan() == PutusanLurah.AKHIRI) {
            penjabat.wajib(langkah, Jabatan.LURAH, langkah.unitId(), langkah.hariIni());
        }
        musyawarah.rangkaian(langkah.prosesId()).ifPresent(r -> terapkan(r, isian.putusan()));
        return isian.putusan();
    }

    private void terapkan(RangkaianMusyawarah rangkaian, PutusanLurah putusan) {
        if (putusan == PutusanLurah.LANJUT) {
            musyawarah.lanjut(rangkaian);
        } else {
            musyawarah.akhiri(rangkaian);
        }
    }
}
