package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.careteker.BerakhirDenganDefinitif;
import id.rukun.hukum.pergub171.careteker.EvaluasiSebelumPerpanjangan;
import id.rukun.hukum.pergub171.careteker.TetapPns;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.NaskahEvaluasi;
import id.rukun.prosedur.careteker.formulir.EvaluasiCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.KelanjutanCareteker;
import id.rukun.prosedur.careteker.formulir.KursiKosongIsian;
import id.rukun.prosedur.careteker.formulir.LaporanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PilihanKursiKosong;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code evaluasi-careteker}, from the last days of a period to what follows it. */
@Component
class EvaluasiCaretekerLangkah {

    /** Whether the Lurah appoints again. */
    enum LanjutanCareteker { DITUNJUK_LAGI, TIDAK_DITUNJUK }

    /** What has become of the chair: who asks looks at the register and the running appointments. */
    enum KursiSesudahCareteker { KOSONG, TERISI, DINANTI }

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final NaskahEvaluasi naskah;
    private final KasusLain kasusLain;
    private final WilayahService wilayah;

    EvaluasiCaretekerLangkah(CaretekerService careteker, EvaluasiCaretekerService evaluasi, NaskahEvaluasi naskah,
            KasusLain kasusLain, WilayahService wilayah) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.naskah = naskah;
        this.kasusLain = kasusLain;
        this.wilayah = wilayah;
    }

    /** Whose period in which chair. */
    @TugasModel("caretekerCatatMasaDelegate")
    void masa(Langkah langkah) {
        evaluasi.buka(langkah.kasusId(), langkah.unitId(), langkah.teks(EvaluasiCaretekerProcess.PEMEGANG));
        langkah.tetapkan(EvaluasiCaretekerProcess.PERAN_KETUA, careteker.ketua(langkah.unitId()).peran());
    }

    /** P-17/S1: what the Careteker reports. */
    @TugasModel("caretekerCatatLaporanDelegate")
    void laporan(Langkah langkah) {
        evaluasi.laporkan(langkah.kasusId(), langkah.isian(LaporanCaretekerIsian.class).laporan());
    }

    /** P-17/S2, G1: not before the last thirty days of the period. */
    @TugasModel(value = "caretekerCatatEvaluasiDelegate", aturan = {EvaluasiSebelumPerpanjangan.class, BukanMasaDepan.class,
            UrutanTanggal.class})
    void evaluasi(Langkah langkah) {
        EvaluasiCaretekerIsian isian = langkah.isian(EvaluasiCaretekerIsian.class);
        langkah.wajib(List.of("tanggal"), EvaluasiSebelumPerpanjangan.class, new EvaluasiSebelumPerpanjangan.Fakta(
                wilayah.nama(langkah.unitId()), evaluasi.careteker(langkah.kasusId()).sampai(), isian.tanggal()));
        langkah.wajibTanggalSesuai();
        evaluasi.nilai(langkah.kasusId(), isian);
        naskah.simpan(langkah.kasus());
    }

    /** P-17/G2: the Lurah may appoint again, the same or another one (Pasal 8 ayat (1)). */
    @TugasModel("caretekerLanjutanGerbang")
    @Jawaban("lanjutanCareteker")
    LanjutanCareteker lanjutan(Pertanyaan pertanyaan) {
        return evaluasi.dari(pertanyaan.kasusId()).kelanjutan() == KelanjutanCareteker.TIDAK ? LanjutanCareteker.TIDAK_DITUNJUK
                : LanjutanCareteker.DITUNJUK_LAGI;
    }

    /** A new Keputusan for a new period, in a case of its own. */
    @TugasModel("caretekerPerpanjangDelegate")
    void perpanjang(Langkah langkah) {
        kasusLain.buka(langkah, pembukaan(langkah, "Masa Careteker " + kursi(langkah) + " dievaluasi dan ditunjuk lagi")
                .dengan(PenunjukanCaretekerProcess.EVALUASI, langkah.kasusId()));
    }

    /** Nobody exercises the chair, and the Lurah appoints a Careteker after all. */
    @TugasModel("caretekerTunjukLagiDelegate")
    void tunjukLagi(Langkah langkah) {
        kasusLain.buka(langkah, pembukaan(langkah, kursi(langkah) + " tidak dijalankan siapa pun sesudah Caretekernya"));
    }

    private static PembukaanKasus pembukaan(Langkah langkah, String sebab) {
        return PembukaanKasus.selamaBelumAda(PenunjukanCaretekerProcess.KUNCI, langkah.unitId(),
                sebab + " (Pasal 8 ayat (1) dan Pasal 30 ayat (1) Pergub DKI 171/2016).");
    }

    private String kursi(Langkah langkah) {
        return "Ketua " + wilayah.nama(langkah.unitId());
    }

    /** The Lurah is asked only where nobody exercises the chair and nobody is being appointed for it. */
    @TugasModel("caretekerKursiGerbang")
    @Jawaban("keadaanKursi")
    KursiSesudahCareteker kursi(Pertanyaan pertanyaan) {
        if (evaluasi.kursiTerisi(pertanyaan.unitId(), pertanyaan.hariIni())) {
            return KursiSesudahCareteker.TERISI;
        }
        return careteker.penunjukanBerjalan(pertanyaan.unitId()).isPresent() ? KursiSesudahCareteker.DINANTI : KursiSesudahCareteker.KOSONG;
    }

    /** What the Lurah does about a chair that nobody exercises; what he puts off is offered again. */
    @TugasModel(value = "caretekerKursiKosongGerbang", aturan = {BukanMasaDepan.class, UrutanTanggal.class})
    @Jawaban("pilihanKursiKosong")
    PilihanKursiKosong kursiKosong(Pertanyaan pertanyaan) {
        pertanyaan.wajibTanggalSesuai();
        return pertanyaan.isian(KursiKosongIsian.class).putusan();
    }

    /** He serves no longer, or less long than he was appointed for: nothing is left to be judged. */
    @TugasModel(value = "caretekerCatatBerakhirDelegate", aturan = {BerakhirDenganDefinitif.class, TetapPns.class})
    void berakhir(Langkah langkah) {
        PemegangJabatan siapa = evaluasi.careteker(langkah.kasusId());
        LocalDate semula = careteker.kursiPemegang(siapa.id()).map(k -> careteker.penunjukan(k.kasusId()).akhir())
                .orElse(siapa.sampai());
        switch (siapa.sebabAkhir()) {
            case PENGURUS_DEFINITIF -> langkah.tanya(BerakhirDenganDefinitif.class,
                    new BerakhirDenganDefinitif.Fakta(siapa.sampai(), siapa.sampai().plusDays(1)));
            case MENINGGAL, BUKAN_PNS -> langkah.tanya(TetapPns.class, new TetapPns.Fakta(siapa.nama(), siapa.sampai(), semula));
            default -> { }
        }
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Careteker berakhir", "unit", langkah.unitId(), "sampai",
                Kalender.tulis(siapa.sampai()), "sebab", sebab(siapa.sebabAkhir())));
    }

    private static String sebab(SebabAkhir sebab) {
        return switch (sebab) {
            case PENGURUS_DEFINITIF -> "Kepengurusan definitif berlaku";
            case MENINGGAL -> "Careteker meninggal";
            case BUKAN_PNS -> "Careteker bukan PNS lagi";
            case KETUA_KEMBALI -> "Ketua yang berhalangan kembali";
            case PENATAAN -> "RT atau RW ditata";
            case DIGANTI -> "Careteker diganti";
            default -> "Careteker berhenti";
        };
    }

    /** Somebody exercises the chair again, or the unit has ceased to be. */
    @TugasModel("caretekerCatatTerisiDelegate")
    void terisi(Langkah langkah) {
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kursi Ketua tidak lagi menunggu putusan Lurah", "unit",
                langkah.unitId(), "hari", Kalender.tulis(langkah.hariIni())));
    }
}
