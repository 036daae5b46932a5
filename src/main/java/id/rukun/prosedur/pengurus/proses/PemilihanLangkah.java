package id.rukun.prosedur.pengurus.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.musyawarah.JumlahSuaraCocok;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.pengurus.HariTerakhirLamaDiketahui;
import id.rukun.hukum.kebijakan.pengurus.PemenangTeratas;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuPemilihanTerbuka;
import id.rukun.hukum.pergub171.masabakti.DasarMulaiMasaBakti;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiBerturut;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiDitetapkan;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiTidakTumpangTindih;
import id.rukun.hukum.pergub171.pengurus.BeritaAcaraFakta;
import id.rukun.hukum.pergub171.pengurus.BeritaAcaraPemilihanRt;
import id.rukun.hukum.pergub171.pengurus.BeritaAcaraPemilihanRw;
import id.rukun.hukum.pergub171.pengurus.KetuaPemenangRt;
import id.rukun.hukum.pergub171.pengurus.KetuaPemenangRw;
import id.rukun.hukum.pergub171.pengurus.KetuaTidakMerangkap;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.TerpilihBaru;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.prosedur.pengurus.SyaratPengurus;
import id.rukun.prosedur.pengurus.WargaPengurus;
import id.rukun.prosedur.pengurus.formulir.BeritaAcaraPemilihanIsian;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanHasil;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanIsian;
import id.rukun.prosedur.pengurus.formulir.PerolehanCalon;
import id.rukun.prosedur.pengurus.formulir.UnitPemilihanIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pembentukan-pengurus}, from the minutes of the election to the Ketua in his seat. */
@Component
class PemilihanLangkah {

    /** How P-14 about the Ketua ended. */
    enum PenetapanKetua { DITETAPKAN, DITOLAK_LURAH, TAHAN }

    private static final String JENIS = "KETUA_TERPILIH";

    private final PengurusService pengurus;
    private final WargaPengurus warga;
    private final SyaratPengurus syarat;
    private final MasaBaktiPendahulu pendahulu;
    private final PerolehanTercatat perolehan;
    private final MasaBaktiService masaBakti;
    private final KeputusanService keputusan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final Penjabat penjabat;

    PemilihanLangkah(PengurusService pengurus, WargaPengurus warga, SyaratPengurus syarat,
            MasaBaktiPendahulu pendahulu, PerolehanTercatat perolehan, MasaBaktiService masaBakti, KeputusanService keputusan, PendudukService penduduk,
            WilayahService wilayah, Penjabat penjabat) {
        this.pengurus = pengurus;
        this.warga = warga;
        this.syarat = syarat;
        this.pendahulu = pendahulu;
        this.perolehan = perolehan;
        this.masaBakti = masaBakti;
        this.keputusan = keputusan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
    }

    /** The RT or RW whose Ketua was elected; one election at a time for one chair (RUKUN-POL-20). */
    @TugasModel(value = "pengurusCatatUnitDelegate", aturan = {UnitAktif.class, SatuPemilihanTerbuka.class})
    void unit(Langkah langkah) {
        String unit = langkah.isian(UnitPemilihanIsian.class).unit();
        String nama = wilayah.nama(unit);
        langkah.wajib(List.of("unit"), UnitAktif.class, new UnitAktif.Fakta(nama, wilayah.ringkas(unit).status().name()));
        langkah.wajib(List.of("unit"), SatuPemilihanTerbuka.class, new SatuPemilihanTerbuka.Fakta(nama,
                pengurus.kasusLain(unit, langkah.kasusId()).orElse(null)));
        pengurus.buka(langkah.kasusId(), unit);
    }

    /** P-23/G5, P-24/G5: the minutes are signed and their votes add up. */
    @TugasModel(value = "pengurusCatatHasilDelegate", aturan = {BeritaAcaraPemilihanRt.class, BeritaAcaraPemilihanRw.class,
            PengurusWargaDewasa.class, JumlahSuaraCocok.class, PemenangTeratas.class, AlasanCukup.class, BukanMasaDepan.class,
            UrutanTanggal.class})
    void hasil(Langkah langkah) {
        BeritaAcaraPemilihanIsian isian = langkah.isian(BeritaAcaraPemilihanIsian.class);
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        boolean rt = pengurus.rt(pemilihan);
        Class<? extends Aturan<BeritaAcaraFakta>> aturan = rt ? BeritaAcaraPemilihanRt.class : BeritaAcaraPemilihanRw.class;
        langkah.wajib(List.of("penandatangan", "belumMenandatangani"), aturan, new BeritaAcaraFakta(isian.nomor(),
                isian.tanggalBeritaAcara(), baris(isian.penandatangan()), baris(isian.belumMenandatangani()), isian.alasan()));
        if (isian.alasan() != null) {
            langkah.wajibBeralasan(isian.alasan());
        }
        if (isian.berpemungutan()) {
            langkah.wajib(List.of("suaraMasuk"), JumlahSuaraCocok.class, new JumlahSuaraCocok.Fakta(
                    isian.perolehan().stream().map(PerolehanCalon::suara).toList(), isian.tidakSah(), isian.suaraMasuk(),
                    isian.hakSuaraHadir()));
        }
        langkah.wajibTanggalSesuai();
        langkah.wajib(List.of("pemenang"), PengurusWargaDewasa.class,
                warga.ketua(pemilihan.unitId(), isian.pemenang(), isian.tanggalPemilihan(), langkah.kasus().edisi()));
        perolehan.pemenang(isian).ifPresent(fakta -> langkah.wajib(List.of("perolehan"), PemenangTeratas.class, fakta));
        pengurus.catat(langkah.kasusId(), isian);
        langkah.tetapkan(PembentukanPengurusProcess.TERPILIH, isian.pemenang());
        langkah.tetapkan(PembentukanPengurusProcess.KETUA_DITETAPKAN, null);
    }

    private static List<String> baris(String teks) {
        return teks == null ? List.of() : teks.lines().map(String::strip).filter(satu -> !satu.isEmpty()).toList();
    }

    /** P-23/G6 to G8: the winner of the minutes, and on what his term rests; or an election that comes to nothing. */
    @TugasModel(value = "pengurusPemeriksaanGerbang", aturan = {KetuaPemenangRt.class, KetuaPemenangRw.class,
            HariTerakhirLamaDiketahui.class, DasarMulaiMasaBakti.class, MasaBaktiTidakTumpangTindih.class,
            MasaBaktiBerturut.class, KetuaTidakMerangkap.class, AlasanCukup.class,
            BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class})
    @Jawaban("pemeriksaan")
    PemeriksaanHasil pemeriksaan(Pertanyaan pertanyaan) {
        PemeriksaanIsian isian = pertanyaan.isian(PemeriksaanIsian.class);
        if (isian.putusan() == PemeriksaanHasil.TANPA_HASIL) {
            pertanyaan.wajibBeralasan(isian.alasan());
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
            return isian.putusan();
        }
        Pemilihan pemilihan = pengurus.pemilihan(pertanyaan.kasusId());
        wajibPemenang(pertanyaan, pemilihan, isian.ketua());
        pertanyaan.wajib(List.of("ketua"), MasaBaktiBerturut.class, syarat.berturut(pemilihan));
        pendahulu.peringatan(pertanyaan, pemilihan.unitId(), isian.ketua(), pemilihan.tanggalPemilihan()).forEach(pertanyaan::catat);
        // Until the Keputusan he may still hold them (AMB-19).
        pertanyaan.ingatkan(List.of(pertanyaan.nilai(KetuaTidakMerangkap.class, syarat.rangkap(pemilihan, pertanyaan.hariIni()))));
        wajibMasaBakti(pertanyaan, pemilihan, isian);
        pertanyaan.wajibTanggalSesuai();
        return isian.putusan();
    }

    private void wajibPemenang(Pertanyaan pertanyaan, Pemilihan pemilihan, String ketua) {
        Class<? extends Aturan<KetuaPemenangRt.Fakta>> aturan =
                pengurus.rt(pemilihan) ? KetuaPemenangRt.class : KetuaPemenangRw.class;
        pertanyaan.wajib(List.of("ketua"), aturan, new KetuaPemenangRt.Fakta(ketua,
                namaYangDipilih(pemilihan, ketua, pertanyaan), pemilihan.pemenangId(), nama(pemilihan.pemenangId())));
    }

    /** Only who lives in the unit is called by his name: a stranger's is not told. */
    private String namaYangDipilih(Pemilihan pemilihan, String ketua, Pertanyaan pertanyaan) {
        return ketua.equals(pemilihan.pemenangId())
                || warga.dewasa(pemilihan.unitId(), ketua, pertanyaan.hariIni(), pertanyaan.kasus().edisi())
                ? nama(ketua) : Sebutan.nama(null);
    }

    private void wajibMasaBakti(Pertanyaan pertanyaan, Pemilihan pemilihan, PemeriksaanIsian isian) {
        Optional<PemegangJabatan> lama = masaBakti.ketua(pemilihan.unitId(), pemilihan.tanggalBeritaAcara());
        pertanyaan.wajib(List.of("hariTerakhirLama"), HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(
                lama.map(PemegangJabatan::mulai).orElse(null), lama.map(PemegangJabatan::sampai).orElse(null), isian.hariTerakhirLama()));
        LocalDate hariTerakhirLama = hariTerakhirLama(pemilihan, isian);
        pertanyaan.wajib(List.of("dasarMulai", "tanggalPenyerahan"), DasarMulaiMasaBakti.class, new DasarMulaiMasaBakti.Fakta(
                isian.dasarMulai().name(), pemilihan.tanggalBeritaAcara(), isian.tanggalPenyerahan(), hariTerakhirLama, null));
        LocalDate mulai = isian.dasarMulai() == DasarMulai.PENYERAHAN ? isian.tanggalPenyerahan() : pemilihan.tanggalBeritaAcara();
        pertanyaan.wajib(List.of("dasarMulai", "tanggalPenyerahan"), MasaBaktiTidakTumpangTindih.class,
                new MasaBaktiTidakTumpangTindih.Fakta(mulai, hariTerakhirLama));
    }

    /** Of who was in office on the day of the minutes: what the register has, else what is said. */
    private LocalDate hariTerakhirLama(Pemilihan pemilihan, PemeriksaanIsian isian) {
        return masaBakti.ketua(pemilihan.unitId(), pemilihan.tanggalBeritaAcara())
                .map(ketua -> ketua.sampai() == null ? isian.hariTerakhirLama() : ketua.sampai()).orElse(isian.hariTerakhirLama());
    }

    /** P-23/S7, P-24/S7: the basis of the term is kept; the Keputusan freezes it. */
    @TugasModel("pengurusCatatMasaBaktiDelegate")
    void masaBakti(Langkah langkah) {
        PemeriksaanIsian isian = langkah.isian(PemeriksaanIsian.class);
        pengurus.periksa(langkah.kasusId(), isian, hariTerakhirLama(pengurus.pemilihan(langkah.kasusId()), isian));
    }

    /**
     * The election came to nothing, before the Keputusan or because the Lurah refused it: it is repeated under the same
     * committee, or a Careteker serves.
     */
    @TugasModel("pengurusCatatTanpaHasilDelegate")
    void tanpaHasil(Langkah langkah) {
        String unit = wilayah.nama(pengurus.pemilihan(langkah.kasusId()).unitId());
        langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "PEMILIHAN_TANPA_HASIL", "keterangan", "Pemilihan Ketua " + unit
                + " berakhir tanpa hasil. Langkah berikut: pemilihan diulang oleh panitia yang sama (P-23, P-24), atau penunjukan "
                + "Careteker (P-16)."));
    }

    /** How the called P-14 about the Ketua ended; a held case goes back to the check. */
    @TugasModel("pengurusPenetapanKetuaGerbang")
    @Jawaban("penetapanKetua")
    PenetapanKetua penetapan(Pertanyaan pertanyaan) {
        return PenetapanKetua.valueOf(pertanyaan.teks(PembentukanPengurusProcess.HASIL_KETUA));
    }

    /** P-23/S8, P-24/S8: term and seat; the chair is his from the Keputusan on, the term from its paper (AMB-71). */
    @TugasModel(value = "pengurusDudukkanKetuaDelegate", aturan = MasaBaktiDitetapkan.class)
    void dudukkan(Langkah langkah) {
        Pemilihan pemilihan = pengurus.pemilihan(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId(), JENIS).orElseThrow();
        LocalDate hariTerakhir = masaBakti.hariTerakhir(pemilihan.mulai(), langkah.kasus().edisi());
        langkah.wajib(MasaBaktiDitetapkan.class, new MasaBaktiDitetapkan.Fakta(dasar.nomor(), pemilihan.mulai(), hariTerakhir));
        LocalDate kursi = terakhir(pemilihan.mulai(), keputusan.berlakuSejak(dasar).orElseThrow());
        masaBakti.tetapkan(new TerpilihBaru(pemilihan.unitId(), pemilihan.pemenangId(), pemilihan.tanggalPemilihan(),
                pemilihan.dasarMulai(), pemilihan.mulai(), langkah.kasusId(), dasar.id()), nama(pemilihan.pemenangId()),
                hariTerakhir, kursi, pemilihan.hariTerakhirLama());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Penetapan Ketua dalam register",
                "unit", pemilihan.unitId(), "masaBakti", Kalender.tulis(pemilihan.mulai()) + " sampai " + Kalender.tulis(hariTerakhir),
                "berlakuSejak", kursi, "keputusan", dasar.nomor()));
        langkah.tetapkan(PembentukanPengurusProcess.KETUA_DITETAPKAN, dasar.nomor());
    }

    private static LocalDate terakhir(LocalDate satu, LocalDate lain) {
        return satu.isAfter(lain) ? satu : lain;
    }

    private String nama(String orang) {
        return Sebutan.nama(penduduk.nama(List.of(orang)).get(orang));
    }
}
