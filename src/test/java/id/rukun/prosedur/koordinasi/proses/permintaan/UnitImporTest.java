package id.rukun.prosedur.koordinasi.proses.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.impor.ImporService;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.Pembidangan;
import id.rukun.prosedur.koordinasi.PeranAsisten;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A unit that came by an import takes part in coordinations like any other, and none that has ended takes part in a new one. */
@UjiAplikasi
class UnitImporTest {

    private static final String KEPALA = "kode;jenis;nama;daftar;asisten;nomor_penetapan;tanggal_penetapan;mulai;sampai;penerus";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private ImporService impor;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private KoordinasiService koordinasi;
    @Autowired private DirektoriUnit direktori;
    @Autowired private Pembidangan pembidangan;
    @Autowired private PihakBanjar pihakBanjar;
    @Autowired private TindakLanjutService tindakLanjut;
    @Autowired private KasusService kasusService;
    @Autowired private JdbcTemplate sql;

    private KotaUji kota;
    private KasusKoordinasi kasus;

    @BeforeEach
    void siapkan() {
        kota = new KotaUji(panggung, "13.75");
        List.of("asisten.ASISTEN_1", "asisten.ASISTEN_3", "sekda", "kepala.DINKES").forEach(kota::akun);
        kasus = new KasusKoordinasi(panggung, kota, jam.hariIni());
    }

    @Test
    @DisplayName("RUKUN-POL-210 permintaan kepada unit yang diimpor disalurkan kepada Asisten menurut penetapannya, dan kepalanya mendapat tugasnya")
    void diimpor() {
        unit("13.75.DISHUB;Dinas;Dinas Perhubungan;;13.75.ASISTEN_3;188/3 Tahun 2024;15/1/2024;1/2/2024;;");
        String kepala = kepala("13.75.DISHUB", "197701012005011091");
        kasus.mulai("sekda", permintaan("13.75.DISHUB", "Trayek")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        String id = panggung.kasus(kasus.nomor()).id();
        assertThat(koordinasi.asisten(id)).singleElement().satisfies(satu -> {
            assertThat(satu.peran()).isEqualTo(PeranAsisten.UTAMA);
            assertThat(satu.asistenId()).isEqualTo(kota.unit("ASISTEN_3"));
        });
        assertThat(koordinasi.pihak(id).get(0).butir()).isEqualTo("penetapan Walikota Nomor 188/3 Tahun 2024 tanggal 15 Januari 2024");
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).anyMatch(p -> p.path("pesan").asText()
                .contains("Dinas Perhubungan dikoordinasikan Asisten Administrasi Umum menurut penetapan Walikota (Pasal 17, menurut tafsir)."));

        kasus.asisten("ASISTEN_3", Map.of("putusan", "TERIMA"));
        selesaikan("13.75.DISHUB");
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(tindakLanjut.dari(id)).singleElement().satisfies(butir -> {
            assertThat(butir.unitId()).isEqualTo(id("13.75.DISHUB"));
            assertThat(butir.asistenId()).isEqualTo(kota.unit("ASISTEN_3"));
            assertThat(panggung.sebagai(kepala).namaTugas(kasusService.kasus(butir.kasusId()).nomor())).isNotEmpty();
        });
    }

    @Test
    @DisplayName("perkara unit yang berakhir dijalankan sampai selesai; permintaan baru kepadanya, dan darinya, ditolak")
    void berakhir() {
        unit("13.75.DPUPR;Dinas;Dinas Pekerjaan Umum dan Penataan Ruang;DPU;;;;1/2/2024;;",
                "13.75.DISPERKIM;Dinas;Dinas Perumahan;;13.75.ASISTEN_1;188/4 Tahun 2024;15/1/2024;1/2/2024;;");
        String kepala = kepala("13.75.DISPERKIM", "197701012005011092");
        kasus.mulai("sekda", permintaan("13.75.DISPERKIM", "Rumah susun")).rinci(KasusKoordinasi.pembidangan("TEKNIS", "PROGRAM_TERKAIT"));
        unit("13.75.DISPERKIM;Dinas;Dinas Perumahan;;;;;;" + jam.hariIni().minusDays(1) + ";13.75.DPUPR");
        kasus.asisten("ASISTEN_1", Map.of("putusan", "TERIMA"));
        selesaikan("13.75.DISPERKIM");
        assertThat(tindakLanjut.dari(panggung.kasus(kasus.nomor()).id())).singleElement().satisfies(butir ->
                assertThat(panggung.sebagai(kepala).namaTugas(kasusService.kasus(butir.kasusId()).nomor())).isNotEmpty());

        Ditolak.dengan("BKT_R_09", () -> kasus.mulai("sekda", permintaan("13.75.DISPERKIM", "Rumah subsidi")));
        Ditolak.dengan("BKT_R_08", () -> panggung.sebagai(kepala).mulai("permintaan-koordinasi", kasus.permintaan("Darinya", "DINKES")));
        assertThat(pembidangan.asistenUnit("bukittinggi", direktori.unit(id("13.75.DPUPR")))).as("Pasal 12, with the name of today")
                .contains("EKBANG_KESRA");
    }

    @Test
    @DisplayName("Banjar: Asisten menurut penetapan, dan jenis Perangkat Daerah sebagaimana terdaftar")
    void banjar() {
        new LembarUji(impor, "unit-kerja", new LingkupImpor("banjar", "32.79", "Kota Banjar"), null).terapkan(KEPALA,
                "32.79.DPKPP;Dinas;Dinas Perumahan;;32.79.ASISTEN_2;600/12 Tahun 2024;15/1/2024;1/2/2024;;",
                "32.79.BPR;BUMD;Perumda BPR;;;;;1/2/2024;;");
        assertThat(pembidangan.asistenUnit("banjar", direktori.unit(id("32.79.DPKPP")))).contains("EKBANG");
        assertThat(pembidangan.unit("banjar", direktori.unit(id("32.79.DPKPP"))).get("butir")).startsWith("penetapan Wali Kota Nomor 600/12");
        assertThat(pihakBanjar.jenisPd(id("32.79.DPKPP"))).contains(JenisUnitKerja.DINAS);
        assertThat(pembidangan.asistenUnit("banjar", direktori.unit(id("32.79.BPR")))).contains("EKBANG");
        assertThat(pihakBanjar.jenisPd(id("32.79.BPR"))).isEmpty();
    }

    private Map<String, Object> permintaan(String kode, String perihal) {
        Map<String, Object> isi = kasus.permintaan(perihal, "DINKES");
        isi.put("unitUtama", id(kode));
        return isi;
    }

    private void selesaikan(String kode) {
        panggung.jalankanPekerjaan(kasus.nomor());
        Map<String, Object> isi = kasus.pelaksanaan();
        isi.put("pernyataan", List.of(Map.of("unit", id(kode), "isi", "Sepakat.")));
        isi.put("hasil", List.of(Map.of("uraian", "Jadwal bersama", "unit", id(kode))));
        kasus.pejabat("sekda").kirim(kasus.nomor(), "CatatPelaksanaan", isi);
        panggung.jalankanPekerjaan(kasus.nomor());
    }

    private void unit(String... baris) {
        String[] berkas = new String[baris.length + 1];
        berkas[0] = KEPALA;
        System.arraycopy(baris, 0, berkas, 1, baris.length);
        assertThat(lembar("unit-kerja").terapkan(berkas)).satisfies(hasil -> assertThat(hasil.diterapkan()).as(hasil.kesalahan().toString()).isTrue());
    }

    /** Its head, imported with his post, and with an account. */
    private String kepala(String kode, String nip) {
        assertThat(lembar("pejabat").terapkan("unit;jabatan;sifat;nip;nama;mulai;sampai;nomor_keputusan;tanggal_keputusan",
                kode + ";Kepala;Definitif;" + nip + ";Kepala Uji;1/2/2025;;1;1/2/2025").diterapkan()).isTrue();
        String login = "kepala." + kode.substring(6).toLowerCase();
        panggung.masukkan(List.of(login));
        panggung.ubah(semua -> akunOrang.beri(nip, login));
        panggung.masukkan(List.of(login));
        return login;
    }

    private LembarUji lembar(String jenis) {
        return new LembarUji(impor, jenis, new LingkupImpor("bukittinggi", "13.75", "Kota Bukittinggi"), null);
    }

    private String id(String kode) {
        return sql.queryForObject("select unit_id from atribut_unit where kode_terbuka = ?", String.class, kode);
    }
}
