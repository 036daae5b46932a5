package id.rukun.prosedur.pencatatan.proses.salinan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.akun.AsalMasuk;
import id.rukun.akun.CaraMasuk;
import id.rukun.akun.MasukService;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.prosedur.pencatatan.salinan.SalinanDataService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is held about a person is given to him. */
@UjiAplikasi
class SalinanDataTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private SalinanDataService salinan;
    @Autowired private DokumenService dokumen;
    @Autowired private PembacaPenduduk pembaca;
    @Autowired private KetidakhadiranService ketidakhadiran;
    @Autowired private MasukService masuk;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    private KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, jam.hariIni());
    }

    private Map<String, Object> isian(String orang) {
        return KasusPencatatan.salinan(jam.hariIni(), orang);
    }

    private Map<String, Object> isian(String orang, Map<String, ?> lain) {
        Map<String, Object> semua = isian(orang);
        semua.putAll(lain);
        return semua;
    }

    private String nik(String orang) {
        return pembaca.keadaan(orang).orElseThrow().orang().nik();
    }

    private String naskah(KasusPencatatan kasus) {
        return dokumen.dari(kasus.id()).get(0).naskah().toString();
    }

    @Test
    @DisplayName("datanya, juga yang semula, tempat tinggal, kartu, jabatan, dan kasusnya, nomornya utuh; lembarnya tanpa nomor, dan tidak ada data orang lain")
    void isinya() {
        String ketua = kelurahan.orang("rt01");
        kasus().tercatat(kasus().tentang("PEMBETULAN", ketua, Map.of("namaBenar", "Budi Santoso")));
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(ketua));
        assertThat(kasus.pejabat("lurah").lembar(kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanSalinan"))).contains("Budi Santoso")
                .doesNotContain(nik(ketua));
        kasus.disetujui("lurah", "DISUSUN");

        assertThat(dokumen.dari(kasus.id())).extracting(Dokumen::nama).containsExactly("Salinan data pribadi");
        assertThat(naskah(kasus)).contains("Budi Santoso", "Tercatat sebelum dibetulkan", "Ketua RT 001", "Pasal 7 dan Pasal 32 UU Nomor 27 Tahun 2022",
                "urat keterangan RT nomor 12/RT", "Data orang lain tidak dimuat", "Yang tidak dimuat", "Kasus " + kasus.nomor(),
                kelurahan.nama("lurah"), "NOMOR " + KasusPencatatan.NOMOR_SURAT, "Terbatas", "Yth. Budi Santoso", nik(ketua))
                .doesNotContain("Warga 1", "keberatan secara tertulis", nik(kelurahan.kepalaA.get(0)), "Inilah yang disimpan");
        List<Bagian> bagian = salinan.bagian(ketua);
        assertThat(bagian.toString()).contains("Budi Santoso", "Tercatat sebelum dibetulkan", "Ketua, lahir", "RT 001/RW 01, sejak 1 Januari 2018",
                "Ketua RT 001", "Perubahan register penduduk", kasus.nomor(), nik(ketua)).doesNotContain("Sekretaris", "Warga 1");
        assertThat(salinan.bagian(kelurahan.kepalaA.get(0)).toString()).contains("sebagai kepala keluarga, di RT 001/RW 01",
                "Kasus yang menyebutnya", pembaca.keadaan(kelurahan.kepalaA.get(0)).orElseThrow().kartu().nomor());
    }

    @Test
    @DisplayName("kedudukan dalam kartu, hubungan di luar kartu, ketidakhadiran, akun, dan kapan masuk")
    void jugaSelebihnya() {
        String warga = kelurahan.kepalaA.get(0);
        kasus().tercatat(kasus().baru("3171014302909901", pembaca.keadaan(warga).orElseThrow().kartu().nomor(), kelurahan.rtA, "ANAK"));
        String anak = pembaca.keadaan(warga).orElseThrow().lain().get(0).id();
        assertThat(salinan.bagian(anak).toString()).contains("sebagai anak kepala keluarga").doesNotContain("sebagai anggota");

        String ketua = kelurahan.orang("rt01");
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> e.persist(HubunganTercatat.perkawinan(ketua, warga, SumberHubungan.AKTA, LocalDate.of(2001, 2, 3), null,
                Instant.now())));
        String ibu = kelurahan.kepalaA.get(1);
        String putri = kelurahan.kepalaA.get(2);
        panggung.ubah(e -> e.persist(HubunganTercatat.orangTua(ibu, putri, SumberHubungan.AKTA, LocalDate.of(2001, 2, 3), Instant.now())));
        assertThat(salinan.bagian(ibu).toString()).contains("sebagai orang tua");
        assertThat(salinan.bagian(putri).toString()).contains("sebagai anak").doesNotContain("sebagai orang tua");
        ketidakhadiran.catat(kelurahan.jabatan("rt01"), SifatKetidakhadiran.SEMENTARA, hari.minusDays(3));
        masuk.catat(kelurahan.akun("rt01"), new AsalMasuk(CaraMasuk.PERAMBAN, "10.9.8.7", ""));
        assertThat(salinan.bagian(ketua).toString()).contains("perkawinan menurut akta pencatatan sipil, sejak 3 Februari 2001",
                        "berhalangan sementara sebagai Ketua RT 001", kelurahan.akun("rt01"), "Masuk terakhir", Kalender.tulis(hari) + " pukul",
                        "pada Akun saya").doesNotContain("10.9.8.7", "Warga 1");
        assertThat(salinan.bagian(warga).toString()).contains("perkawinan menurut akta pencatatan sipil").doesNotContain("Masuk terakhir",
                "pada Akun saya");
    }

    @Test
    @DisplayName("kepala keluarga hanya sejak ia mengepalai kartunya: tahun kepala yang lama tidak disebut sebagai tahunnya")
    void kepalaPerMasa() {
        String lama = kelurahan.kepalaA.get(0);
        String baru = kelurahan.kepalaA.get(1);
        LocalDate hari = jam.hariIni();
        String nomorKk = pembaca.keadaan(lama).orElseThrow().kartu().nomor();
        kasus().tercatat(kasus().tentang("PINDAH_RT", baru, Map.of("rt", kelurahan.rtKosong, "kartu", "TETAP", "berlaku",
                hari.minusDays(9))));
        kasus().tercatat(kasus().tentang("PINDAH_RT", baru, Map.of("rt", kelurahan.rtA, "kartu", "ANGGOTA", "hubungan", "FAMILI_LAIN",
                "nomorKk", nomorKk, "berlaku", hari.minusDays(6))));
        kasus().tercatat(kasus().tentang("KEPALA_KELUARGA", baru, Map.of("anggota", KasusPencatatan.anggota(lama, "ISTRI"), "berlaku",
                hari.minusDays(3))));

        assertThat(masa(baru, nomorKk)).containsExactly(hari.minusDays(6) + " anggota", hari.minusDays(3) + " kepala");
        assertThat(masa(lama, nomorKk)).hasSize(2).first().asString().endsWith("kepala").doesNotStartWith(hari.minusDays(3).toString());
    }

    private List<String> masa(String orang, String nomorKk) {
        return pembaca.masa(orang).stream().filter(m -> nomorKk.equals(m.nomorKk()))
                .map(m -> m.mulai() + (m.rtId() == null ? " anggota" : " kepala")).sorted().toList();
    }

    @Test
    @DisplayName("yang pindah dan yang diwakili memperolehnya; hanya Kelurahan terakhir, satu permintaan sekaligus; nomor suratnya wajib")
    void siapa() {
        String warga = kelurahan.kepalaA.get(0);
        Ditolak.dengan("PERMINTAAN_DI_LUAR_WILAYAH", () -> kasus().mintaSalinan("petugas", isian(panggung.kelurahan().kepalaA.get(0))));
        Ditolak.dengan("PEMOHON_TIDAK_SESUAI", () -> kasus().mintaSalinan("petugas", isian(warga, Map.of("kedudukan", "AHLI_WARIS", "pemohon",
                "Budi Waris"))));
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus().mintaSalinan("petugas", isian(warga, Map.of("kedudukan", "MEWAKILI"))))
                .contains("Nama yang meminta");
        kasus().tercatat(kasus().tentang("PINDAH_KELUAR", warga, Map.of("sekeluarga", true)));
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(warga, Map.of("kedudukan", "MEWAKILI", "pemohon", "Budi Wali", "nomorSurat",
                "Tanpa nomor")));
        Ditolak.dengan("SEDANG_DICATAT", () -> kasus().mintaSalinan("lurah", isian(warga))).contains(kasus.nomor());
        Ditolak.dengan("ISIAN_TIDAK_SAH", () -> kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanSalinan", Map.of("putusan", "SETUJUI")))
                .contains("Nomor surat jawaban");
        kasus.pejabat("lurah").kembalikan(kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanSalinan"));
        kasus.disetujui("lurah", "DISUSUN");
        assertThat(naskah(kasus)).contains("Yth. Budi Wali, wali atau kuasa dari ", "urat keterangan RT tanggal ").doesNotContain("anpa nomor");
    }

    @Test
    @DisplayName("dikembalikan, diperbaiki, lalu ditolak dengan surat yang menyebut alasannya dan keberatan sejak surat diterima")
    void ditolak() {
        String warga = kelurahan.kepalaA.get(0);
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(warga));
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.pejabat("lurah").kirim(kasus.nomor(), "PutuskanSalinan",
                Map.of("putusan", "TOLAK", "alasan", "tidak", "nomor", KasusPencatatan.NOMOR_SURAT)));
        kasus.pejabat("lurah").kembalikan(kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanSalinan"));
        kasus.putus("lurah", "KEMBALIKAN");
        kasus.pejabat("petugas").kirim(kasus.nomor(), "PerbaikiSalinan", isian(warga));
        kasus.putus("lurah", "TOLAK");
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK");
        assertThat(dokumen.dari(kasus.id())).extracting(Dokumen::nama).containsExactly("Penolakan salinan data pribadi");
        assertThat(naskah(kasus)).contains(KasusPencatatan.ALASAN, "NOMOR " + KasusPencatatan.NOMOR_SURAT, "21 hari kerja sejak surat ini diterima")
                .doesNotContain(nik(warga));
    }

    @Test
    @DisplayName("waktunya 3 × 24 jam sejak diterima (Pasal 32 ayat (2) UU 27/2022), bukan sejak tugasnya timbul; diingatkan sehari kerja sebelumnya")
    void waktunya() {
        String warga = kelurahan.kepalaA.get(0);
        LocalDate hari = jam.hariIni();
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> kasus().mintaSalinan("petugas", isian(warga, Map.of("diterima", hari.plusDays(1)))));
        Ditolak.dengan("URUTAN_TANGGAL", () -> kasus().mintaSalinan("petugas", isian(warga, Map.of("diterima", hari.minusDays(1)))));
        KasusPencatatan kasus = kasus().mintaSalinan("petugas", isian(warga, Map.of("tanggalSurat", hari.minusDays(4), "diterima", hari.minusDays(1))));
        Task tugas = kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanSalinan");
        assertThat(Kalender.hari(tugas.getDueDate().toInstant())).isEqualTo(hari.plusDays(2));
        assertThat(Kalender.hari(tugas.getFollowUpDate().toInstant())).isEqualTo(Kalender.hariKerjaSebelum(hari.plusDays(2), 1));
        assertThat(kasus.pejabat("lurah").lembar(tugas)).contains("Terlambat sesudah", Kalender.tulis(hari.plusDays(2))
                + " (Pasal 32 ayat (2) UU 27/2022, menurut tafsir)", "sampai pukul surat itu diterima");
    }
}
