package id.rukun.prosedur.pencatatan.proses.penduduk;

import static id.rukun.prosedur.pencatatan.proses.KasusPencatatan.anggota;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of residents is changed by two persons. */
@UjiAplikasi
class PencatatanPendudukTest {

    private static final AtomicInteger NOMOR = new AtomicInteger();

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PendudukService penduduk;
    @Autowired private PembacaPenduduk pembaca;
    @Autowired private DampakService dampak;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private WilayahService wilayah;
    @Autowired private JabatanService jabatan;
    @Autowired private ListReader daftar;

    private KelurahanUji kelurahan;
    private LocalDate hari;
    private String warga;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        warga = kelurahan.kepalaA.get(0);
    }

    private KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, jam.hariIni());
    }

    private KeadaanPenduduk keadaan(String orang) {
        return pembaca.keadaan(orang).orElseThrow();
    }

    private static String nomorBaru() {
        return String.format("31710101%08d", NOMOR.incrementAndGet());
    }

    @Test
    @DisplayName("penduduk baru dengan kartunya: tinggal di RT-nya, jumlah KK bertambah; kedua orang tercatat, naskahnya disimpan")
    void baru() {
        int kk = penduduk.jumlahKk(kelurahan.rtA, hari);
        String nik = nomorBaru();
        String nomorKk = nomorBaru();
        KasusPencatatan kasus = kasus().minta("petugas", kasus().baru(nik, nomorKk, kelurahan.rtA));
        assertThat(penduduk.denganNik(nik)).as("belum diputus").isEmpty();
        kasus.disetujui("lurah", "DICATAT");

        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        assertThat(keadaan(orang)).satisfies(k -> {
            assertThat(k.rtId()).isEqualTo(kelurahan.rtA);
            assertThat(k.kepala()).isTrue();
            assertThat(k.rtKartu()).isEqualTo(kelurahan.rtA);
        });
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari)).isEqualTo(kk + 1);
        assertThat(dokumen.dari(kasus.id())).extracting(Dokumen::nama).containsExactly("Catatan perubahan register");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TINDAKAN).toString()).doesNotContain(nik, nomorKk)
                .contains("…" + nik.substring(12));
        assertThat(pemberitahuan.kasus(kasus.id())).anyMatch(p -> p.penerima().equals("camat-" + kelurahan.kecamatan))
                .noneMatch(p -> p.kalimat().contains("Sari"));

        Ditolak.dengan("NIK_SUDAH_TERCATAT", () -> kasus().minta("petugas", kasus().baru(nik, nomorBaru(), kelurahan.rtA)))
                .contains("…" + nik.substring(12)).doesNotContain(nik);
        Ditolak.dengan("NOMOR_KK_SUDAH_TERCATAT", () -> kasus().minta("petugas", kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA)));
    }

    @Test
    @DisplayName("anggota kartu: hanya di RT kartunya, dan kartunya tercatat di Kelurahan itu")
    void anggotaKartu() {
        String nomorKk = keadaan(warga).kartu().nomor();
        Map<String, Object> isian = kasus().baru(nomorBaru(), nomorKk, kelurahan.rtB);
        isian.put("kartu", "ANGGOTA");
        isian.put("hubungan", "ANAK");
        Ditolak.dengan("KARTU_DI_RT_LAIN", () -> kasus().minta("petugas", isian)).contains("RT 001/RW 01", "RT 001/RW 02");
        isian.put("nomorKk", nomorBaru());
        Ditolak.dengan("KARTU_TIDAK_DIKENAL", () -> kasus().minta("petugas", isian));
        isian.put("nomorKk", nomorKk);
        isian.put("rt", kelurahan.rtA);
        kasus().tercatat(isian);
        assertThat(keadaan(warga).lain()).singleElement().satisfies(a -> assertThat(a.nama()).isEqualTo("Sari Dewi"));
    }

    @Test
    @DisplayName("pindah ke RT lain bersama seluruh kartu, lalu keluar: jumlah KK mengikuti; yang terakhir dibatalkan lebih dahulu")
    void pindahDanBatal() {
        int kkA = penduduk.jumlahKk(kelurahan.rtA, hari);
        int kkB = penduduk.jumlahKk(kelurahan.rtB, hari);
        KasusPencatatan pindah = kasus().tercatat(kasus().tentang("PINDAH_RT", warga, Map.of("rt", kelurahan.rtB, "kartu", "SEKELUARGA")));
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari)).isEqualTo(kkA - 1);
        assertThat(penduduk.jumlahKk(kelurahan.rtB, hari)).isEqualTo(kkB + 1);
        KasusPencatatan keluar = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of("sekeluarga", true)));
        assertThat(keadaan(warga).rtId()).isNull();
        assertThat(penduduk.jumlahKk(kelurahan.rtB, hari)).isEqualTo(kkB);

        Ditolak.dengan("ADA_CATATAN_SESUDAHNYA", () -> kasus().mintaBatal("petugas", pindah.id())).contains(keluar.nomor());
        kasus().mintaBatal("petugas", keluar.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(warga)).satisfies(k -> {
            assertThat(k.rtId()).isEqualTo(kelurahan.rtB);
            assertThat(k.rtKartu()).isEqualTo(kelurahan.rtB);
            assertThat(k.kepala()).isTrue();
        });
        Ditolak.dengan("BUKAN_CATATAN_BERLAKU", () -> kasus().mintaBatal("petugas", keluar.id()));
        kasus().mintaBatal("lurah", pindah.id()).disetujui("camat", "DIBATALKAN_REGISTER");
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari)).isEqualTo(kkA);
        assertThat(penduduk.jumlahKk(kelurahan.rtB, hari)).isEqualTo(kkB);
        assertThat(keadaan(warga).rtId()).isEqualTo(kelurahan.rtA);
        assertThat(penduduk.tinggalDi(warga, kelurahan.rtA, hari.minusDays(1))).isTrue();
    }

    @Test
    @DisplayName("Ketua RT meninggal: dicatat, yang memegang kasusnya diberi tahu, pemberhentiannya dilaporkan (P-29); dibatalkan, ia hidup")
    void meninggal() {
        String ketua = kelurahan.orang("rt01");
        KasusPencatatan kasus = kasus().minta("petugas", kasus().tentang("MENINGGAL", ketua, Map.of("berlaku", hari.minusDays(2))));
        assertThat(dampak.penduduk(ketua, kelurahan.id, kasus.id()).jabatan()).singleElement().asString().contains("Ketua RT 001");
        kasus.disetujui("lurah", "DICATAT");

        assertThat(keadaan(ketua).orang().tanggalMeninggal()).isEqualTo(hari.minusDays(2));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).singleElement().satisfies(t -> {
            assertThat(t.path("temuan").asText()).isEqualTo("PEMEGANG_JABATAN_MENINGGAL");
            assertThat(t.path("keterangan").asText()).contains("Pasal 35 ayat (1) huruf a", "Pengurus meninggal atau mengundurkan diri");
        });
        Ditolak.dengan("PENDUDUK_DI_LUAR_WILAYAH", () -> kasus().minta("petugas", kasus().tentang("MENINGGAL", ketua, Map.of())));
        kasus().mintaBatal("petugas", kasus.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(ketua).orang().tanggalMeninggal()).isNull();
        assertThat(keadaan(ketua).rtId()).isEqualTo(kelurahan.rtA);
    }

    @Test
    @DisplayName("pembetulan: hanya yang keliru berubah, yang semula dapat dipulihkan; yang tidak mengubah apa pun ditolak")
    void pembetulan() {
        Penduduk lama = keadaan(warga).orang();
        Ditolak.dengan("TANPA_PERUBAHAN", () -> kasus().minta("petugas", kasus().tentang("PEMBETULAN", warga, Map.of())));
        Ditolak.dengan("NIK_SUDAH_TERCATAT", () -> kasus().minta("petugas", kasus().tentang("PEMBETULAN", warga,
                Map.of("nikBenar", keadaan(kelurahan.kepalaA.get(1)).orang().nik()))));
        String nomorKk = nomorBaru();
        KasusPencatatan kasus = kasus().tercatat(kasus().tentang("PEMBETULAN", warga, Map.of("namaBenar", "Warga Satu",
                "tanggalLahirBenar", LocalDate.of(1981, 1, 2), "jenisKelaminBenar", "LAKI_LAKI", "nomorKkBenar", nomorKk)));
        assertThat(keadaan(warga)).satisfies(k -> {
            assertThat(k.orang().nama()).isEqualTo("Warga Satu");
            assertThat(k.orang().nik()).isEqualTo(lama.nik());
            assertThat(k.kartu().nomor()).isEqualTo(nomorKk);
        });
        kasus().mintaBatal("petugas", kasus.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(warga).orang()).satisfies(o -> {
            assertThat(o.nama()).isEqualTo("Warga 1");
            assertThat(o.tanggalLahir()).isEqualTo(lama.tanggalLahir());
        });
        assertThat(keadaan(warga).kartu().nomor()).isNotEqualTo(nomorKk);
    }

    @Test
    @DisplayName("Kartu Keluarga baru dan kepala keluarga yang berganti: satu kepala pada setiap kartu")
    void kartu() {
        String kedua = kelurahan.kepalaA.get(1);
        String ketiga = kelurahan.kepalaA.get(2);
        // The second one, alone on his card, joins the first one's; then he heads it.
        kasus().tercatat(kasus().tentang("PINDAH_RT", kedua, Map.of("rt", kelurahan.rtKosong, "kartu", "TETAP")));
        kasus().tercatat(kasus().tentang("PINDAH_RT", kedua, Map.of("rt", kelurahan.rtA, "kartu", "ANGGOTA", "hubungan", "FAMILI_LAIN",
                "nomorKk", keadaan(warga).kartu().nomor())));
        assertThat(keadaan(warga).lain()).hasSize(1);
        Ditolak.dengan("KEPALA_MENINGGALKAN_KARTU", () -> kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", warga, Map.of())))
                .contains("1 orang lain");
        Ditolak.dengan("BUKAN_ANGGOTA_KARTU", () -> kasus().minta("petugas", kasus().tentang("KEPALA_KELUARGA", warga, Map.of())));
        kasus().tercatat(kasus().tentang("KEPALA_KELUARGA", kedua, Map.of("anggota", anggota(warga, "ISTRI"))));
        assertThat(keadaan(kedua).kepala()).isTrue();
        assertThat(keadaan(warga).kepala()).isFalse();

        int kk = penduduk.jumlahKk(kelurahan.rtA, hari);
        KasusPencatatan baru = kasus().tercatat(kasus().tentang("KK_BARU", warga, Map.of("nomorKk", nomorBaru(), "anggota",
                anggota(ketiga, "SUAMI"))));
        assertThat(keadaan(warga)).satisfies(k -> {
            assertThat(k.kepala()).isTrue();
            assertThat(k.lain()).singleElement().satisfies(a -> assertThat(a.id()).isEqualTo(ketiga));
        });
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari)).as("kartu baru, dan yang ketiga menutup kartunya").isEqualTo(kk);
        kasus().mintaBatal("petugas", baru.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(ketiga).kepala()).isTrue();
        assertThat(keadaan(warga).kartu().id()).isEqualTo(keadaan(kedua).kartu().id());
    }

    @Test
    @DisplayName("pindah datang dari Kelurahan lain: dicari dengan nama dan NIK; Kelurahan asalnya diberi tahu")
    void datang() {
        KelurahanUji asal = panggung.kelurahan();
        Penduduk orang = keadaan(asal.kepalaA.get(0)).orang();
        Map<String, Object> isian = KasusPencatatan.dengan(hari, Map.of("jenis", "PINDAH_DATANG", "nama", "Orang Lain", "nik", orang.nik(),
                "rt", kelurahan.rtA, "kartu", "SEKELUARGA", "berlaku", hari));
        Ditolak.dengan("PENDUDUK_TIDAK_DITEMUKAN", () -> kasus().minta("petugas", isian)).doesNotContain(orang.nama());
        isian.put("nama", orang.nama());
        KasusPencatatan kasus = kasus().tercatat(isian);
        assertThat(keadaan(orang.id()).rtId()).isEqualTo(kelurahan.rtA);
        assertThat(pemberitahuan.kasus(kasus.id())).filteredOn(p -> p.penerima().equals("lurah-" + asal.id)).singleElement()
                .satisfies(p -> assertThat(p.kalimat()).contains("Ketua RT atau Ketua RW", "menurut tafsir AMB-15"));
        Ditolak.dengan("PENDUDUK_DI_LUAR_WILAYAH", () -> kasus().minta("petugas", isian)).contains("Pindah ke RT lain");
        Ditolak.dengan("PENDUDUK_DI_LUAR_WILAYAH",
                () -> kasus().minta("petugas", kasus().tentang("MENINGGAL", asal.kepalaA.get(1), Map.of())));
    }

    @Test
    @DisplayName("RUKUN-DATA-07 kartu yang terdaftar di Kelurahan lain tidak diubah dari sini: nomornya, kepalanya, kepindahannya")
    void kartuKelurahanLain() {
        KelurahanUji asal = panggung.kelurahan();
        KasusPencatatan disana = new KasusPencatatan(panggung, asal, hari);
        String kepala = asal.kepalaA.get(0);
        String anggota = asal.kepalaA.get(1);
        disana.tercatat(disana.tentang("PINDAH_RT", anggota, Map.of("rt", asal.rtKosong, "kartu", "TETAP")));
        disana.tercatat(disana.tentang("PINDAH_RT", anggota, Map.of("rt", asal.rtA, "kartu", "ANGGOTA", "hubungan", "FAMILI_LAIN",
                "nomorKk", keadaan(kepala).kartu().nomor())));
        datangTetap(anggota);
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus().minta("petugas", kasus().tentang("PEMBETULAN", anggota,
                Map.of("nomorKkBenar", nomorBaru())))).contains("Kelurahan tempatnya terdaftar").doesNotContain(wilayah.nama(asal.id));
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus().minta("petugas", kasus().tentang("KEPALA_KELUARGA", anggota, Map.of())));
        datangTetap(kepala);
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", kepala,
                Map.of("sekeluarga", true))));
        assertThat(keadaan(anggota).rtKartu()).isEqualTo(asal.rtA);
    }

    /** Somebody comes to live here and stays on the card that lies elsewhere. */
    private void datangTetap(String orang) {
        Penduduk ini = keadaan(orang).orang();
        kasus().tercatat(KasusPencatatan.dengan(hari, Map.of("jenis", "PINDAH_DATANG", "nama", ini.nama(), "nik", ini.nik(), "rt",
                kelurahan.rtA, "kartu", "TETAP", "berlaku", hari)));
    }

    @Test
    @DisplayName("pembatalan yang mengembalikan seseorang pada kartu yang sudah ditutup kasus lain ditolak dengan nomor kasus itu")
    void kartuSudahDitutup() {
        String nomorKk = keadaan(warga).kartu().nomor();
        Map<String, Object> ikut = kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA);
        ikut.putAll(Map.of("kartu", "ANGGOTA", "hubungan", "ANAK"));
        kasus().tercatat(ikut);
        String anak = keadaan(warga).lain().get(0).id();
        KasusPencatatan pergi = kasus().tercatat(kasus().tentang("KK_BARU", anak, Map.of("nomorKk", nomorBaru())));
        KasusPencatatan tutup = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of("sekeluarga", true)));
        assertThat(pembaca.kartu(nomorKk).orElseThrow().rtId()).as("kepalanya pergi dengan kartunya").isNull();
        Ditolak.dengan("ADA_CATATAN_SESUDAHNYA", () -> kasus().mintaBatal("petugas", pergi.id())).contains(tutup.nomor());
        kasus().mintaBatal("petugas", tutup.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        kasus().mintaBatal("petugas", pergi.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(anak).kartu().nomor()).isEqualTo(nomorKk);
    }

    @Test
    @DisplayName("TANPA_KARTU yang tidak tercatat pada kartu tidak menjadi kepalanya; TERCATAT_PEMERINTAH_LAIN yang di kota lain pindah keluar dahulu")
    void tanpaKartuDanPemerintahLain() {
        AtomicReference<String> tanpaKartu = new AtomicReference<>();
        panggung.ubah(e -> tanpaKartu.set(kelurahan.anggotaKeluarga(kelurahan.rtA)));
        Ditolak.dengan("TANPA_KARTU", () -> kasus().minta("petugas", kasus().tentang("KEPALA_KELUARGA", tanpaKartu.get(), Map.of())));
        KelurahanUji lain = panggung.kelurahan();
        Penduduk orang = keadaan(lain.kepalaA.get(0)).orang();
        tenant(lain.rtA, "bukittinggi");
        try {
            Ditolak.dengan("TERCATAT_PEMERINTAH_LAIN", () -> kasus().minta("petugas", KasusPencatatan.dengan(hari, Map.of("jenis", "PINDAH_DATANG",
                    "nama", orang.nama(), "nik", orang.nik(), "rt", kelurahan.rtA, "kartu", "SEKELUARGA", "berlaku", hari))))
                    .doesNotContain(wilayah.nama(lain.rtA));
        } finally {
            tenant(lain.rtA, "dki");
        }
    }

    private void tenant(String unit, String pemerintah) {
        panggung.ubah(e -> e.createNativeQuery("update unit set tenant = :tenant where id = :id").setParameter("tenant", pemerintah)
                .setParameter("id", unit).executeUpdate());
    }

    @Test
    @DisplayName("musyawarah yang mengundangnya disebut kepada yang memutus di wilayahnya, di tempat lain hanya dihitung")
    void musyawarahTersentuh() {
        Jalan jalan = new Jalan(panggung, kelurahan, hari).sampaiMusyawarahRt().undang("rw01");
        Dampak disini = dampak.penduduk(warga, kelurahan.id, null);
        assertThat(disini.musyawarah()).singleElement().asString().contains("kasus " + jalan.nomor(), "peserta", "kuorum");
        assertThat(dampak.penduduk(warga, panggung.kelurahan().id, null).musyawarah()).containsExactly("dan 1 musyawarah di luar wilayah ini");
    }

    @Test
    @DisplayName("dikembalikan, diperbaiki, ditolak: register tidak berubah; yang kedua meminta tentang orang yang sama diberi tahu")
    void dikembalikanDanDitolak() {
        KasusPencatatan kasus = kasus().minta("petugas", kasus().tentang("MENINGGAL", warga, Map.of()));
        Ditolak.dengan("SEDANG_DICATAT", () -> kasus().minta("lurah", kasus().tentang("PINDAH_KELUAR", warga, Map.of())))
                .contains(kasus.nomor());
        kasus.putus("lurah", "KEMBALIKAN");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("PerbaikiPermintaan");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiPermintaan", kasus.tentang("MENINGGAL", warga,
                Map.of("berlaku", hari.minusDays(1))));
        kasus.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        assertThat(keadaan(warga).orang().tanggalMeninggal()).isNull();

        KasusPencatatan catatan = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of()));
        KasusPencatatan batal = kasus().mintaBatal("petugas", catatan.id()).putus("lurah", "KEMBALIKAN");
        batal.pejabat("petugas").kirim(batal.nomor(), "PerbaikiPembatalan", KasusPencatatan.dengan(hari, Map.of("pencatatan",
                catatan.id())));
        batal.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(batal.nomor(), "DITOLAK");
        assertThat(keadaan(warga).rtId()).isNull();
    }

    @Test
    @DisplayName("yang diminta Lurah diputus Camat; register yang berubah di antaranya membuat putusannya ditolak")
    void registerBerubah() {
        KasusPencatatan kasus = kasus().minta("lurah", kasus().tentang("PINDAH_KELUAR", warga, Map.of()));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
        panggung.ubah(e -> kelurahan.tinggalDi(warga, kelurahan.rtKosong, hari));
        Ditolak.dengan("REGISTER_BERUBAH", () -> kasus.putus("camat", "SETUJUI"));
        kasus.putus("camat", "KEMBALIKAN");
        kasus.pejabat("lurah").kirim(kasus.nomor(), "PerbaikiPermintaan", kasus.tentang("PINDAH_KELUAR", warga, Map.of()));
        kasus.disetujui("camat", "DICATAT");
    }

    @Test
    @DisplayName("hari sebelum lahir, sebelum yang tercatat, atau yang belum sampai ditolak; tanpa alasan yang cukup juga")
    void hariDanAlasan() {
        Ditolak.dengan("HARI_SEBELUM_LAHIR", () -> kasus().minta("petugas",
                kasus().tentang("MENINGGAL", warga, Map.of("berlaku", LocalDate.of(1970, 1, 1)))));
        Ditolak.dengan("HARI_SEBELUM_REGISTER", () -> kasus().minta("petugas",
                kasus().tentang("PINDAH_KELUAR", warga, Map.of("berlaku", LocalDate.of(2017, 1, 1)))));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus().minta("petugas",
                kasus().tentang("PINDAH_KELUAR", warga, Map.of("berlaku", hari.plusDays(1)))));
        Ditolak.dengan("TANPA_PERUBAHAN", () -> kasus().minta("petugas",
                kasus().tentang("PINDAH_RT", warga, Map.of("rt", kelurahan.rtA, "kartu", "TETAP"))));
        Ditolak.dengan("DI_LUAR_WILAYAH", () -> kasus().minta("petugas",
                kasus().tentang("PINDAH_RT", warga, Map.of("rt", panggung.kelurahan().rtA, "kartu", "TETAP"))));
    }

    @Test
    @DisplayName("RUKUN-DATA-46 harinya juga dalam hidup setiap orang yang ikut, dan tidak sebelum kartu yang diikuti ada di RT-nya")
    void hariYangIkut() {
        String nomorKk = keadaan(warga).kartu().nomor();
        Map<String, Object> bayi = kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA);
        bayi.putAll(Map.of("kartu", "ANGGOTA", "hubungan", "ANAK", "tanggalLahir", hari.minusDays(9), "berlaku", hari.minusDays(5)));
        kasus().tercatat(bayi);
        String anak = keadaan(warga).lain().get(0).id();
        Ditolak.dengan("HARI_SEBELUM_REGISTER", () -> kasus().minta("petugas", kasus().tentang("PINDAH_RT", warga,
                Map.of("rt", kelurahan.rtB, "kartu", "SEKELUARGA", "berlaku", hari.minusDays(7))))).contains("Sari Dewi");
        Ditolak.dengan("HARI_SEBELUM_LAHIR", () -> kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", warga,
                Map.of("sekeluarga", true, "berlaku", hari.minusDays(20))))).contains("Sari Dewi");
        Ditolak.dengan("HARI_SEBELUM_REGISTER", () -> kasus().minta("petugas", kasus().tentang("KK_BARU", warga, Map.of("nomorKk",
                nomorBaru(), "anggota", anggota(anak, "ANAK"), "berlaku", hari.minusDays(7))))).contains("Sari Dewi");

        Ditolak.dengan("HARI_SEBELUM_LAHIR", () -> kasus().minta("petugas", kasus().tentang("PEMBETULAN", anak,
                Map.of("tanggalLahirBenar", hari.minusDays(4))))).contains("tercatat sejak");
        kasus().tercatat(kasus().tentang("PEMBETULAN", anak, Map.of("tanggalLahirBenar", hari.minusDays(5))));

        kasus().tercatat(kasus().tentang("PINDAH_RT", warga, Map.of("rt", kelurahan.rtB, "kartu", "SEKELUARGA", "berlaku",
                hari.minusDays(3))));
        Map<String, Object> ikut = kasus().baru(nomorBaru(), nomorKk, kelurahan.rtB);
        ikut.putAll(Map.of("kartu", "ANGGOTA", "hubungan", "ANAK", "berlaku", hari.minusDays(4)));
        Ditolak.dengan("HARI_SEBELUM_REGISTER", () -> kasus().minta("petugas", ikut)).contains("Kartu Keluarga …");
    }

    @Test
    @DisplayName("kartu yang kepalanya meninggal ditutup bila anggotanya yang terakhir pergi: ia tidak dihitung selamanya")
    void kartuKosong() {
        String nomorKk = keadaan(warga).kartu().nomor();
        Map<String, Object> isian = kasus().baru(nomorBaru(), nomorKk, kelurahan.rtA);
        isian.putAll(Map.of("kartu", "ANGGOTA", "hubungan", "ISTRI"));
        kasus().tercatat(isian);
        String janda = keadaan(warga).lain().get(0).id();
        int kk = penduduk.jumlahKk(kelurahan.rtA, hari.plusDays(1));
        Map<String, Object> sebelumnya = kasus().tentang("MENINGGAL", warga, Map.of("berlaku", hari, "tanggalSurat", hari.minusDays(2)));
        Ditolak.dengan("URUTAN_TANGGAL", () -> kasus().minta("petugas", sebelumnya)).contains("hari meninggal");
        KasusPencatatan meninggal = kasus().tercatat(kasus().tentang("MENINGGAL", warga, Map.of("berlaku", hari.minusDays(1))));
        assertThat(panggung.berkas(meninggal.nomor(), JenisEntri.TEMUAN)).extracting(t -> t.path("temuan").asText())
                .containsExactly("KARTU_TANPA_KEPALA");
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari.plusDays(1))).as("jandanya masih pada kartunya").isEqualTo(kk);
        KasusPencatatan keluar = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", janda, Map.of()));
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari.plusDays(1))).isEqualTo(kk - 1);
        assertThat(pembaca.kartu(nomorKk).orElseThrow().rtId()).isNull();
        kasus().mintaBatal("petugas", keluar.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari.plusDays(1))).isEqualTo(kk);
        kasus().tercatat(kasus().tentang("PINDAH_RT", janda, Map.of("rt", kelurahan.rtB, "kartu", "KARTU_BARU", "nomorKk", nomorBaru())));
        assertThat(penduduk.jumlahKk(kelurahan.rtA, hari.plusDays(1))).isEqualTo(kk - 1);
    }

    @Test
    @DisplayName("RUKUN-POL-11 yang meminta tidak memutus, juga bila ia pelaksana Lurah; pengurus yang pindah menjadi temuan")
    void bukanPerkaraSendiri() {
        String ketua = kelurahan.orang("rt01");
        KasusPencatatan kasus = kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", ketua, Map.of()));
        PemegangJabatan petugas = jabatan.posisi(kelurahan.jabatan("petugas")).orElseThrow();
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA,
                Orang.pegawai(petugas.nip(), petugas.nama(), petugas.akun()), hari.minusDays(1), null, null, jam.instant())));
        panggung.sinkronkan(kelurahan);
        Ditolak.dengan("BENTURAN_KEPENTINGAN", () -> kasus.putus("petugas", "SETUJUI"));
        panggung.sebagai(kelurahan.akun("petugas")).kembalikan(panggung.sebagai(kelurahan.akun("petugas"))
                .tugas(kasus.nomor(), "PutuskanPerubahan"));
        panggung.ubah(e -> e.createQuery("update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null where p.unitId = :unit "
                + "and p.sifat = :sifat").setParameter("kemarin", hari.minusDays(1)).setParameter("unit", kelurahan.id)
                .setParameter("sifat", SifatJabatan.PELAKSANA).executeUpdate());
        panggung.sinkronkan(kelurahan);
        kasus.disetujui("lurah", "DICATAT");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString()).contains("PEMEGANG_JABATAN_PINDAH", "Sebagai Ketua",
                "Pasal 25 huruf c", "dapat dinonaktifkan (Pasal 35 ayat (2) huruf e)");
    }

    @Test
    @DisplayName("AMB-15 pengurus lain yang pindah: syarat penduduk setempat tidak mengikatnya, dan kepindahannya tidak menonaktifkannya")
    void pengurusLainPindah() {
        KasusPencatatan kasus = kasus().tercatat(kasus().tentang("PINDAH_KELUAR", kelurahan.orang("sekretaris.rw01"), Map.of()));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).toString())
                .contains("PEMEGANG_JABATAN_PINDAH", "mengikat Ketua", "menurut tafsir AMB-15").doesNotContain("dapat dinonaktifkan");
    }

    @Test
    @DisplayName("pembatalan ditanya seperti perubahannya: NIK yang sudah milik orang lain, RT yang sedang ditata")
    void batalDitanya() {
        String nik = keadaan(warga).orang().nik();
        KasusPencatatan nikBaru = kasus().tercatat(kasus().tentang("PEMBETULAN", warga, Map.of("nikBenar", nomorBaru())));
        kasus().tercatat(kasus().baru(nik, nomorBaru(), kelurahan.rtA));
        Ditolak.dengan("NIK_SUDAH_TERCATAT", () -> kasus().mintaBatal("petugas", nikBaru.id())).doesNotContain(nik);

        String lain = kelurahan.kepalaA.get(1);
        KasusPencatatan pindah = kasus().tercatat(kasus().tentang("PINDAH_RT", lain, Map.of("rt", kelurahan.rtB, "kartu", "SEKELUARGA")));
        wilayah.kunci(pindah.id(), pindah.nomor(), List.of(kelurahan.rtB));
        Ditolak.dengan("UNIT_SEDANG_DITATA", () -> kasus().mintaBatal("petugas", pindah.id()));
        wilayah.lepasKunci(pindah.id());
        kasus().mintaBatal("petugas", pindah.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
    }

    @Test
    @DisplayName("kematian kepala keluarga tidak dibatalkan selama kartunya sudah mempunyai kepala yang lain")
    void kematianKepala() {
        Map<String, Object> isian = kasus().baru(nomorBaru(), keadaan(warga).kartu().nomor(), kelurahan.rtA);
        isian.putAll(Map.of("kartu", "ANGGOTA", "hubungan", "ISTRI"));
        kasus().tercatat(isian);
        String istri = keadaan(warga).lain().get(0).id();
        KasusPencatatan mati = kasus().tercatat(kasus().tentang("MENINGGAL", warga, Map.of()));
        KasusPencatatan kepala = kasus().tercatat(kasus().tentang("KEPALA_KELUARGA", istri, Map.of()));
        Ditolak.dengan("ADA_CATATAN_SESUDAHNYA", () -> kasus().mintaBatal("petugas", mati.id())).contains(kepala.nomor());
        kasus().mintaBatal("petugas", kepala.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        kasus().mintaBatal("petugas", mati.id()).disetujui("lurah", "DIBATALKAN_REGISTER");
        assertThat(keadaan(warga)).satisfies(k -> assertThat(k.kepala()).isTrue()).satisfies(k -> assertThat(k.lain()).hasSize(1));
    }

    @Test
    @DisplayName("RT yang sedang ditata: kepindahan menunggu, kematian tidak")
    void sedangDitata() {
        KasusPencatatan pengunci = kasus().minta("petugas", kasus().tentang("MENINGGAL", kelurahan.kepalaA.get(3), Map.of()));
        wilayah.kunci(pengunci.id(), pengunci.nomor(), List.of(kelurahan.rtA));
        Ditolak.dengan("UNIT_SEDANG_DITATA", () -> kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", warga, Map.of())))
                .contains(pengunci.nomor());
        kasus().minta("petugas", kasus().tentang("MENINGGAL", warga, Map.of())).putus("lurah", "SETUJUI");
        wilayah.lepasKunci(pengunci.id());
    }

    @Test
    @DisplayName("yang tersentuh: kasus yang menyebutnya dan musyawarah yang mengundangnya; yang memegangnya diberi tahu tanpa namanya")
    void tersentuh() {
        String nomor = panggung.sebagai(kelurahan.akun("petugas")).mulai("penetapan-tokoh-masyarakat", Map.of("rt", kelurahan.rtA));
        panggung.sebagai(kelurahan.akun("petugas")).kirim(nomor, "AjukanCalon", Map.of("calon", kelurahan.kepalaA.subList(0, 3),
                "pengakuan", "Sesepuh yang dihormati warga."));
        KasusPencatatan kasus = kasus().minta("petugas", kasus().tentang("PINDAH_KELUAR", warga, Map.of()));
        Dampak tersentuh = dampak.penduduk(warga, kelurahan.id, kasus.id());
        assertThat(tersentuh.kasus()).extracting(Dampak.KasusTersentuh::nomor).containsExactly(nomor);
        assertThat(dampak.penduduk(warga, panggung.kelurahan().id, kasus.id()))
                .satisfies(d -> assertThat(d.kasus()).isEmpty()).satisfies(d -> assertThat(d.kasusLain()).isOne());
        assertThat(dampak.unit(kelurahan.rtA, kasus.id()).kasus()).extracting(Dampak.KasusTersentuh::nomor).contains(nomor);
        kasus.disetujui("lurah", "DICATAT");
        assertThat(pemberitahuan.kasus(kasus.id())).noneMatch(p -> p.kalimat().contains(keadaan(warga).orang().nama()))
                .filteredOn(p -> p.kalimat().contains(nomor))
                .extracting(p -> p.penerima()).contains("ketua-rt-" + kelurahan.rtA);
    }

    @Test
    @DisplayName("tugasnya dalam kasus Kelurahan lain hanya dihitung: nomor kasusnya tidak disebut di lembar dan pemberitahuan")
    void tugasDiTempatLain() {
        String ketua = kelurahan.orang("rw01");
        String nomor = panggung.sebagai(kelurahan.akun("rw01")).mulai("pelaksana-tugas-ketua", Map.of("pengurus",
                kelurahan.jabatan("rw01"), "sifat", "SEMENTARA", "mulai", hari, "perkiraan", hari.plusDays(30), "sebab",
                "Surat keterangan dokter nomor 12"));
        Dampak disini = dampak.penduduk(ketua, kelurahan.id, null);
        assertThat(disini.tugas()).extracting(Dampak.TugasTersentuh::nomorKasus).containsOnly(nomor);
        assertThat(disini.tugasLain()).isZero();
        Dampak jauh = dampak.penduduk(ketua, panggung.kelurahan().id, null);
        assertThat(jauh.tugas()).isEmpty();
        assertThat(jauh.nomorKasus()).isEmpty();
        assertThat(jauh.tugasLain()).isEqualTo(disini.tugas().size());
    }

    @Test
    @DisplayName("penduduk dicari dengan sedikitnya tiga huruf, hanya di Kelurahan itu")
    void dicari() {
        panggung.kelurahan();
        assertThat(cari("warga 1")).isNotEmpty().extracting(BarisPilihan::id).allMatch(
                id -> Stream.of(kelurahan.kepalaA, kelurahan.kepalaB).anyMatch(semua -> semua.contains(id)));
        assertThat(cari("warga 1")).allMatch(b -> b.label().contains("1"))
                .allMatch(b -> b.keterangan().matches("RT 001/RW 0[12], lahir \\d{4}"));
        assertThat(cari("wa")).isEmpty();
        assertThat(cari("")).isEmpty();
    }

    private List<BarisPilihan> cari(String kata) {
        return panggung.sebagai(kelurahan.akun("petugas")).masuk(() -> daftar.mulai("pencatatan-penduduk", "pencatatan-penduduk",
                new PencarianDaftar(kata, 0, List.of()))).orElseThrow().baris();
    }
}
