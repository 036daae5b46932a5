package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.careteker.PenggantiDalamMasa;
import id.rukun.hukum.kebijakan.careteker.SatuPenunjukanTerbuka;
import id.rukun.hukum.kebijakan.careteker.TidakBerlakuSurut;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.careteker.BertanggalAkhir;
import id.rukun.hukum.pergub171.careteker.CaretekerPns;
import id.rukun.hukum.pergub171.careteker.DasarFakta;
import id.rukun.hukum.pergub171.careteker.EvaluasiSebelumPerpanjangan;
import id.rukun.hukum.pergub171.careteker.MasaFakta;
import id.rukun.hukum.pergub171.careteker.MasaTerlama;
import id.rukun.hukum.pergub171.careteker.MasalahKepengurusan;
import id.rukun.hukum.pergub171.careteker.PegawaiFakta;
import id.rukun.hukum.pergub171.careteker.PnsPemprov;
import id.rukun.hukum.pergub171.careteker.SatuCareteker;
import id.rukun.hukum.pergub171.careteker.TanpaKetuaBertugas;
import id.rukun.hukum.pergub171.careteker.TanpaPendaftar;
import id.rukun.hukum.pergub171.careteker.TemuanLurah;
import id.rukun.jabatan.Orang;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.prosedur.careteker.KursiCareteker;
import id.rukun.prosedur.careteker.SyaratCareteker;
import id.rukun.prosedur.careteker.formulir.DasarCareteker;
import id.rukun.prosedur.careteker.formulir.PermohonanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PilihanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PutusanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PutusanPenunjukan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code penunjukan-careteker}, from a chair that nobody exercises to the PNS who is to have it. */
@Component
class PenunjukanCaretekerLangkah {

    /** Whether the case goes on, or another one about the same chair does. */
    enum PembukaanCareteker { TERBUKA, SUDAH_BERJALAN }

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final SyaratCareteker syarat;
    private final WilayahService wilayah;

    PenunjukanCaretekerLangkah(CaretekerService careteker, EvaluasiCaretekerService evaluasi, SyaratCareteker syarat,
            WilayahService wilayah) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.syarat = syarat;
        this.wilayah = wilayah;
    }

    /** For which chairs: those that an office names, or the one about which another case opened this one. */
    @TugasModel(value = "caretekerCatatPermohonanDelegate", aturan = {UnitAktif.class, SatuPenunjukanTerbuka.class})
    void permohonan(Langkah langkah) {
        if (langkah.isianId() == null) {
            dibuka(langkah);
            return;
        }
        PermohonanCaretekerIsian isian = langkah.isian(PermohonanCaretekerIsian.class);
        isian.unit().stream().distinct().forEach(unit -> wajibTerbuka(langkah, unit));
        careteker.buka(langkah.kasusId(), isian.unit(), isian.dasar(), isian.uraian());
    }

    /** By another case: after an evaluation, to replace a Careteker, or because a chair was left. */
    private void dibuka(Langkah langkah) {
        DasarCareteker dasar = Optional.ofNullable(langkah.teks(PenunjukanCaretekerProcess.DASAR)).map(DasarCareteker::valueOf)
                .orElse(null);
        Putusan terbuka = langkah.tanya(SatuPenunjukanTerbuka.class, terbuka(langkah, langkah.unitId()));
        if (!terbuka.terpenuhi()) {
            careteker.buka(langkah.kasusId(), List.of(), dasar, null);
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", terbuka.kode(), "keterangan", terbuka.ucapan().kalimat()));
            return;
        }
        String asal = langkah.teks(PenunjukanCaretekerProcess.EVALUASI);
        if (asal == null) {
            careteker.buka(langkah.kasusId(), List.of(langkah.unitId()), dasar, null);
            careteker.gantikan(langkah.kasusId(), langkah.teks(PenunjukanCaretekerProcess.DIGANTIKAN));
        } else {
            careteker.perpanjang(langkah.kasusId(), evaluasi.dari(asal), evaluasi.careteker(asal));
        }
    }

    private void wajibTerbuka(Langkah langkah, String unit) {
        syarat.aktif(unit).ifPresent(fakta -> langkah.wajib(List.of("unit"), UnitAktif.class, fakta));
        langkah.wajib(List.of("unit"), SatuPenunjukanTerbuka.class, terbuka(langkah, unit));
    }

    private SatuPenunjukanTerbuka.Fakta terbuka(Langkah langkah, String unit) {
        return new SatuPenunjukanTerbuka.Fakta(wilayah.nama(unit), careteker.kasusLain(unit, langkah.kasusId()).orElse(null));
    }

    /** A case about a chair of another case has none of its own. */
    @TugasModel("caretekerPembukaanGerbang")
    @Jawaban("pembukaanCareteker")
    PembukaanCareteker pembukaan(Pertanyaan pertanyaan) {
        return careteker.kursi(pertanyaan.kasusId()).isEmpty() ? PembukaanCareteker.SUDAH_BERJALAN : PembukaanCareteker.TERBUKA;
    }

    /** P-16/G1, G2: the Lurah may appoint; where he does there is a ground, which he has found. */
    @TugasModel(value = "caretekerPutusanGerbang", aturan = {TemuanLurah.class, TanpaPendaftar.class, MasalahKepengurusan.class,
            AlasanCukup.class, BukanMasaDepan.class, UrutanTanggal.class})
    @Jawaban("putusanPenunjukan")
    PutusanPenunjukan putusan(Pertanyaan pertanyaan) {
        PutusanCaretekerIsian isian = pertanyaan.isian(PutusanCaretekerIsian.class);
        if (isian.putusan() == PutusanPenunjukan.TIDAK_DITUNJUK) {
            pertanyaan.wajibBeralasan(isian.alasan());
            return isian.putusan();
        }
        pertanyaan.wajib(List.of("dasar", "temuan", "pencalonanDitutup", "pendaftar"), syarat.aturan(isian.dasar()),
                new DasarFakta(isian.temuan(), isian.pencalonanDitutup(), isian.pendaftar(), pertanyaan.hariIni()));
        pertanyaan.wajibTanggalSesuai();
        return isian.putusan();
    }

    /** What the Lurah has found becomes the consideration of his Keputusan. */
    @TugasModel("caretekerCatatPutusanDelegate")
    void catatPutusan(Langkah langkah) {
        careteker.putuskan(langkah.kasusId(), langkah.isian(PutusanCaretekerIsian.class));
    }

    /** The chair stays without a Careteker; what remains is the election. */
    @TugasModel("caretekerCatatTidakDitunjukDelegate")
    void tidakDitunjuk(Langkah langkah) {
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "UNIT_TANPA_KETUA", "keterangan", "Careteker " + nama(langkah.kasusId())
                + " tidak ditunjuk. Langkah berikut: pemilihan Ketua (P-20, P-21)."));
    }

    private String nama(String kasusId) {
        return careteker.kursi(kasusId).stream().map(k -> "Ketua " + wilayah.nama(k.unitId())).collect(Collectors.joining(", "));
    }

    /** P-16/G3 to G5: a PNS of the Province, for three months at most, in chairs that nobody exercises from his first day. */
    @TugasModel(value = "caretekerCatatPilihanDelegate", aturan = {PnsPemprov.class, CaretekerPns.class, BertanggalAkhir.class,
            MasaTerlama.class, TidakBerlakuSurut.class, UnitAktif.class, TanpaKetuaBertugas.class, SatuCareteker.class,
            EvaluasiSebelumPerpanjangan.class, PenggantiDalamMasa.class, BukanMasaDepan.class, UrutanTanggal.class})
    void pilihan(Langkah langkah) {
        PilihanCaretekerIsian isian = langkah.isian(PilihanCaretekerIsian.class);
        Optional<Orang> siapa = careteker.orang(isian, langkah.unitId(), langkah.hariIni());
        PegawaiFakta pegawai = new PegawaiFakta(siapa.map(Orang::nama).orElse(null), isian.status().name(),
                siapa.map(Orang::nip).orElse(null));
        langkah.wajib(List.of("status"), PnsPemprov.class, pegawai);
        langkah.wajib(List.of("pegawai", "nip"), CaretekerPns.class, pegawai);
        MasaFakta masa = new MasaFakta(isian.mulai(), isian.akhir());
        langkah.wajib(List.of("akhir"), BertanggalAkhir.class, masa);
        langkah.wajib(List.of("akhir"), MasaTerlama.class, masa);
        langkah.wajib(List.of("mulai"), TidakBerlakuSurut.class, new TidakBerlakuSurut.Fakta(isian.mulai(), langkah.hariIni()));
        DasarCareteker dasar = careteker.penunjukan(langkah.kasusId()).dasar();
        careteker.kursi(langkah.kasusId()).forEach(kursi -> wajibDapatDiduduki(langkah, kursi, dasar, isian.mulai(), isian.akhir()));
        langkah.wajibTanggalSesuai();
        careteker.pilih(langkah.kasusId(), siapa.orElseThrow(), isian.mulai(), isian.akhir());
    }

    private void wajibDapatDiduduki(Langkah langkah, KursiCareteker kursi, DasarCareteker dasar, LocalDate mulai, LocalDate akhir) {
        String unit = kursi.unitId();
        syarat.aktif(unit).ifPresent(fakta -> langkah.wajib(UnitAktif.class, fakta));
        langkah.wajib(List.of("mulai"), TanpaKetuaBertugas.class, syarat.tanpaKetua(unit, dasar, mulai));
        langkah.wajib(List.of("mulai"), SatuCareteker.class, syarat.satu(kursi, mulai, akhir));
        langkah.wajib(List.of("mulai"), EvaluasiSebelumPerpanjangan.class, syarat.evaluasi(kursi, mulai));
        langkah.wajib(List.of("akhir"), PenggantiDalamMasa.class, syarat.pengganti(kursi, mulai, akhir));
    }
}
