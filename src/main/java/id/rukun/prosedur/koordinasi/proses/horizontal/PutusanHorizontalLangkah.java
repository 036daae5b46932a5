package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.horizontal.NaskahHorizontalAda;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalPutusanIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.PutusanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.NaskahKesepahaman;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code koordinasi-horizontal}: what the Sekretaris Daerah decides, and what is recorded in the end. */
@Component
class PutusanHorizontalLangkah {

    /** What the Sekretaris Daerah has decided. */
    enum PutusanSekdaHorizontal { DITETAPKAN, DIULANG }

    private final HorizontalService horizontal;
    private final NaskahKesepahaman naskah;
    private final KabarHorizontal kabar;

    PutusanHorizontalLangkah(HorizontalService horizontal, NaskahKesepahaman naskah, KabarHorizontal kabar) {
        this.horizontal = horizontal;
        this.naskah = naskah;
        this.kabar = kabar;
    }

    /** BKT-PR-05/G2: he settles the matter by a text, the Asisten's or his own, or has it written anew. */
    @TugasModel(value = "koordinasiHorizontalPutusanGerbang", aturan = {AlasanCukup.class, NaskahHorizontalAda.class})
    @Jawaban("putusanSekdaHorizontal")
    PutusanSekdaHorizontal putusan(Pertanyaan pertanyaan) {
        HorizontalPutusanIsian isian = pertanyaan.beralasan(HorizontalPutusanIsian.class);
        if (isian.putusan() == PutusanHorizontal.ULANGI) {
            return PutusanSekdaHorizontal.DIULANG;
        }
        boolean ada = isian.naskah() != null || horizontal.ambil(pertanyaan.teks(PembukaHorizontal.HORIZONTAL)).naskah() != null;
        pertanyaan.wajib(List.of("naskah"), NaskahHorizontalAda.class, new NaskahHorizontalAda.Fakta(ada));
        return PutusanSekdaHorizontal.DITETAPKAN;
    }

    /** BKT-PR-05/S5: his text counts for all who take part. */
    @TugasModel("koordinasiHorizontalTetapkanDelegate")
    void tetapkan(Langkah langkah) {
        HorizontalPutusanIsian isian = langkah.isian(HorizontalPutusanIsian.class);
        horizontal.tetapkan(langkah.teks(PembukaHorizontal.HORIZONTAL), isian.naskah(), isian.alasan());
    }

    /** BKT-PR-05/S5: another text is to be written; all are asked about it again. */
    @TugasModel("koordinasiHorizontalUlangiDelegate")
    void ulangi(Langkah langkah) {
        String id = langkah.teks(PembukaHorizontal.HORIZONTAL);
        horizontal.ulangi(id, langkah.hariIni());
        kabar.diulang(langkah, horizontal.ambil(id), langkah.isian(HorizontalPutusanIsian.class).alasan());
    }

    /** BKT-PR-05/S6: the agreement, or what was settled in its place, is on paper and counts from today on. */
    @TugasModel(value = "koordinasiHorizontalCatatDelegate", aturan = AtasNamaSekda.class)
    void catat(Langkah langkah) {
        KoordinasiHorizontal yang = horizontal.ambil(langkah.teks(PembukaHorizontal.HORIZONTAL));
        HasilHorizontal hasil = yang.alasanSekda() == null ? HasilHorizontal.SEPAKAT : HasilHorizontal.DITETAPKAN;
        horizontal.akhiri(yang.id(), hasil, langkah.hariIni());
        langkah.tanya(AtasNamaSekda.class, naskah.penandatangan(yang, langkah.hariIni()));
        naskah.simpan(langkah.kasus(), yang, langkah.hariIni());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", hasil == HasilHorizontal.SEPAKAT ? "Para Asisten sepakat"
                : "Ditetapkan Sekretaris Daerah", "keterangan", "Koordinasi antar-Asisten “" + yang.pokok() + "” selesai."));
        kabar.selesai(langkah, yang, hasil);
    }
}
