package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.formulir.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import org.springframework.stereotype.Component;

/** {@code musyawarah}: what follows a meeting that brought nothing. */
@Component
class KelanjutanLangkah {

    enum Kelanjutan { ULANGI, PUTUSAN_LURAH }

    private static final String AMBANG = "RUKUN-PRD-01";

    private final MusyawarahService musyawarah;
    private final ParameterHukum parameter;
    private final Penjabat penjabat;
    private final NaskahRapat naskahRapat;

    KelanjutanLangkah(MusyawarahService musyawarah, ParameterHukum parameter, Penjabat penjabat, NaskahRapat naskahRapat) {
        this.musyawarah = musyawarah;
        this.parameter = parameter;
        this.penjabat = penjabat;
        this.naskahRapat = naskahRapat;
    }

    /** The meeting brought nothing, as its minutes say, and counts towards the question to the Lurah. */
    @TugasModel("musyawarahCatatPengulanganDelegate")
    void pengulangan(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        musyawarah.ulangi(rapat.rangkaian());
        naskahRapat.tanpaHasil(rapat, langkah.hariIni());
    }

    /** A fruitless meeting is repeated; after as many as the policy RUKUN-PRD-01 names, the Lurah is asked. */
    @TugasModel("musyawarahKelanjutanGerbang")
    @Jawaban("kelanjutan")
    Kelanjutan kelanjutan(Pertanyaan pertanyaan) {
        RangkaianMusyawarah rangkaian = musyawarah.terakhir(pertanyaan.prosesId()).rangkaian();
        int ambang = parameter.pada(pertanyaan.kasus().edisi()).bilangan(AMBANG);
        return rangkaian.pengulangan() >= ambang ? Kelanjutan.PUTUSAN_LURAH : Kelanjutan.ULANGI;
    }

    /** The Lurah goes on or ends, with a written reason; also before any series of the case has begun. */
    @TugasModel(value = "musyawarahPutusanLurahGerbang", aturan = {AlasanCukup.class, PenjabatHariItu.class})
    @Jawaban("putusanLurah")
    PutusanLurah putusanLurah(Pertanyaan pertanyaan) {
        KelanjutanIsian isian = pertanyaan.beralasan(KelanjutanIsian.class);
        if (isian.putusan() == PutusanLurah.AKHIRI) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        }
        return isian.putusan();
    }

    /** The Lurah wants the meetings to go on. */
    @TugasModel("musyawarahLanjutkanRangkaianDelegate")
    void lanjutkan(Langkah langkah) {
        musyawarah.lanjut(musyawarah.rangkaian(langkah.prosesId()).orElseThrow());
    }

    /** The Lurah ends the meetings without a decision. */
    @TugasModel("musyawarahAkhiriRangkaianDelegate")
    void akhiri(Langkah langkah) {
        musyawarah.akhiri(musyawarah.rangkaian(langkah.prosesId()).orElseThrow());
    }
}
