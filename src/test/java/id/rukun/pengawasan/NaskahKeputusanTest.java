package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A signed Keputusan as it is read afterwards: whole, by those who may, the same for ever. */
@UjiAplikasi
@DisplayName("Naskah Keputusan")
class NaskahKeputusanTest {

    private static final String ALASAN = "Gambir Utara kekurangan kepala keluarga.\n\nWarga lebih mudah dilayani.";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KeputusanService keputusan;
    @Autowired private WilayahService wilayah;
    @Autowired private BerkasService berkas;
    @Autowired private ObjectMapper json;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).beralasan(ALASAN).sampaiMufakat();
    }

    @Test
    @DisplayName("memuat kop, nomor, tentang, Menimbang, Mengingat, persetujuan Camat, diktum, mulai berlaku, tanda tangan")
    void lengkap() {
        jalan.rancangan().tinjau().camatSetuju().tandatangani();

        String hari = Kalender.tulis(jam.hariIni());
        String lurah = wilayah.nama(kelurahan.id).replace("Kelurahan ", "").toUpperCase();
        assertThat(teks(baca("pengawas.dki"))).containsSubsequence(
                "PEMERINTAH PROVINSI DKI JAKARTA", "KOTA ADMINISTRASI JAKARTA PUSAT", "KECAMATAN UJI", "KELURAHAN " + lurah,
                "KEPUTUSAN LURAH " + lurah, "NOMOR 1 TAHUN " + jam.hariIni().getYear(), "TENTANG",
                "PENGGABUNGAN RT 001/RW 01 DAN RT 001/RW 02", "LURAH " + lurah + ",",
                "Menimbang", "a.", "bahwa Gambir Utara kekurangan kepala keluarga;",
                "b.", "bahwa Warga lebih mudah dilayani;", "c.", "bahwa Musyawarah RT 001/RW 01",
                "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b,",
                "Mengingat", "1.", "Pasal 9 ayat (1), ayat (2), dan ayat (4) Peraturan Gubernur Provinsi Daerah Khusus "
                        + "Ibukota Jakarta Nomor 171 Tahun 2016", "4.", "Pasal 14",
                "Memperhatikan", "Persetujuan Camat", "Nomor 12/2026 tanggal " + hari,
                "MEMUTUSKAN:", "Menetapkan", "KEPUTUSAN LURAH TENTANG PENGGABUNGAN", "KESATU", "Menggabungkan",
                "KELIMA", "Keputusan Lurah ini mulai berlaku pada tanggal ditetapkan.",
                "Ditetapkan di Jakarta", "pada tanggal " + hari, "LURAH " + lurah + ",",
                "Pejabat " + kelurahan.akun("lurah"), "NIP 99", "Tembusan:", "Camat");
    }

    @Test
    @DisplayName("menyebut hari mulai berlaku menurut rancangan yang disetujui, dan Pelaksana Tugas yang menandatangani")
    void berlakuKemudian() {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "plt",
                jam.hariIni().minusDays(1)));
        panggung.masukkan(List.of(kelurahan.akun("plt"), kelurahan.akun("lurah")));
        rancang(Map.of("berlakuSejak", jam.hariIni().plusDays(30)));
        jalan.pejabat("plt").kirim(jalan.nomor(), "TinjauRancangan", Map.of("putusan", "LANJUT"));
        jalan.camatSetuju().pejabat("plt").kirim(jalan.nomor(), "Tandatangani",
                Map.of("tindakan", "TANDATANGANI", "tanggal", jam.hariIni()));

        assertThat(teks(baca("pengawas.dki")))
                .contains("mulai berlaku pada tanggal " + Kalender.tulis(jam.hariIni().plusDays(30)) + ".")
                .containsSubsequence("Plt. LURAH UJI", "Pejabat " + kelurahan.akun("plt"), "NIP 99");
    }

    @Test
    @DisplayName("perancang menyunting Menimbang: Camat melihat yang diubah, usulan tetap dalam berkas, sidik berubah")
    void disunting() {
        JsonNode awal = lembar("petugas", "LengkapiRancangan").path("awal");
        assertThat(awal.path("menimbang").asText())
                .startsWith("bahwa Gambir Utara kekurangan kepala keluarga;\nbahwa Warga lebih mudah dilayani;\nbahwa ");
        String diubah = awal.path("menimbang").asText().replace("Warga lebih mudah dilayani", "pelayanan menjadi dekat");
        String sidikAwal = sidik();
        rancang(Map.of("menimbang", diubah));

        assertThat(sidik()).isNotEqualTo(sidikAwal);
        jalan.tinjau();
        assertThat(lembar("camat", "BeriPersetujuan").path("fakta")
                .path("Diubah dari pertimbangan yang dihasilkan kasus").asText()).isEqualTo("Dihapus: bahwa Warga lebih "
                        + "mudah dilayani;\nDitambahkan: bahwa pelayanan menjadi dekat;");
        jalan.camatSetuju().tandatangani();

        assertThat(teks(baca("pengawas.dki"))).contains("bahwa pelayanan menjadi dekat;")
                .doesNotContain("Warga lebih mudah dilayani");
        assertThat(new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + jalan.nomor()).isi())
                .contains("Warga lebih mudah dilayani", "Ditambahkan: bahwa pelayanan menjadi dekat;");
    }

    @Test
    @DisplayName("jumlah KK lama dalam Menimbang yang disunting: perancang ditanya balik dan lembarnya menyebutnya; yang diperbaiki tidak")
    void angkaUsang() {
        String awal = lembar("petugas", "LengkapiRancangan").path("awal").path("menimbang").asText();
        String disunting = awal.replace("Warga lebih mudah dilayani", "pelayanan menjadi dekat");
        assertThat(disunting).contains("140 Kepala Keluarga");
        assertThat(tanyaBalik(disunting)).isEmpty();
        rancang(Map.of("menimbang", disunting));
        jalan.tinjau("PERBAIKI");
        panggung.ubah(e -> kelurahan.kkMasuk(kelurahan.rtA, jam.hariIni()));

        String usang = "Pertimbangan menyebut 140 Kepala Keluarga; menurut keadaan hari ini 141.";
        assertThat(lembar("petugas", "LengkapiRancangan").toString()).contains(usang);
        assertThat(tanyaBalik(disunting)).singleElement().asString().contains(usang, "Lurah menandatangani");
        assertThat(tanyaBalik("")).isEmpty();
        String diperbaiki = disunting.replace("140 Kepala", "141 Kepala");
        assertThat(tanyaBalik(diperbaiki)).isEmpty();
        rancang(Map.of("menimbang", diperbaiki));
        assertThat(lembar("lurah", "TinjauRancangan").toString()).doesNotContain("Pertimbangan menyebut");
    }

    private JsonNode tanyaBalik(String menimbang) {
        return new PejabatRest(new Klien(port, kelurahan.akun("petugas"))).tanyaBalik(jalan.nomor(), "LengkapiRancangan",
                Map.of("menimbang", menimbang, "tembusan", "Camat"));
    }

    @Test
    @DisplayName("rancangan yang dikembalikan dibuka dengan yang sudah dirancang; Menimbang yang tidak disunting mengikuti kasus")
    void dikembalikan() {
        rancang(Map.of("tembusan", "Camat\nArsip", "berlakuSejak", jam.hariIni().plusDays(3)));
        jalan.tinjau("PERBAIKI");

        JsonNode awal = lembar("petugas", "LengkapiRancangan").path("awal");
        assertThat(awal.path("tembusan").asText()).isEqualTo("Camat\nArsip");
        assertThat(awal.path("berlakuSejak").asText()).isEqualTo(jam.hariIni().plusDays(3).toString());
        assertThat(awal.path("menimbang").asText()).startsWith("bahwa Gambir Utara");
    }

    @Test
    @DisplayName("tetap sama walau nama orang dan wilayah kemudian berubah; yang diubah di luar Rukun ketahuan")
    void tetapSama() {
        jalan.rancangan().tinjau().camatSetuju().tandatangani();
        String semula = baca("pengawas.dki");
        panggung.ubah(e -> {
            e.createQuery("update PemegangJabatan p set p.nama = 'Lain' where p.id = :id")
                    .setParameter("id", kelurahan.jabatan("lurah")).executeUpdate();
            e.createQuery("update AtributUnit a set a.nama = 'Lain' where a.unitId = :id")
                    .setParameter("id", kelurahan.id).executeUpdate();
        });
        assertThat(baca("pengawas.dki")).isEqualTo(semula).doesNotContain("PERHATIAN");

        panggung.ubah(e -> e.createNativeQuery(
                "update keputusan_lurah set naskah = replace(naskah, 'Menggabungkan', 'Memecah') where kasus_id = :id")
                .setParameter("id", panggung.kasus(jalan.nomor()).id()).executeUpdate());
        assertThat(baca("pengawas.dki")).contains("PERHATIAN, naskah ini bukan lagi yang ditandatangani");
        panggung.ubah(e -> e.createNativeQuery(
                "update keputusan_lurah set naskah = replace(naskah, 'Memecah', 'Menggabungkan') where kasus_id = :id")
                .setParameter("id", panggung.kasus(jalan.nomor()).id()).executeUpdate());
        assertThat(baca("pengawas.dki")).isEqualTo(semula);
    }

    @Test
    @DisplayName("dibaca kantor yang memutus, kantor yang ikut serta, dan pengawas; tidak kantor lain; setiap pembacaan dicatat")
    void siapaYangMembaca() {
        jalan.rancangan().tinjau().camatSetuju().tandatangani();
        KelurahanUji lain = panggung.kelurahan();

        for (String peran : List.of("petugas", "lurah", "camat", "rw01", "rw02")) {
            assertThat(jawaban(kelurahan.akun(peran)).status()).as(peran).isEqualTo(200);
        }
        for (String akun : List.of(lain.akun("lurah"), lain.akun("rw01"), kelurahan.akun("rt01"), "pengawas.bukittinggi",
                "operator.dki")) {
            assertThat(jawaban(akun).status()).as(akun).isEqualTo(403);
            assertThat(jawaban(akun).isi()).doesNotContain("MEMUTUSKAN");
        }
        assertThat(berkas.pembacaan(panggung.kasus(jalan.nomor()).id())).anySatisfy(baca -> {
            assertThat(baca.pembaca()).isEqualTo(kelurahan.akun("rw02"));
            assertThat(baca.alasan()).startsWith("Membaca Keputusan Lurah Nomor 1 TAHUN");
        });
    }

    @Test
    @DisplayName("ditemukan dari berkas dan dari daftar kasus; yang tidak ada dijawab 404 dengan satu kalimat")
    void ditemukan() {
        jalan.rancangan().tinjau().camatSetuju().tandatangani();
        String alamat = "/camunda" + alamat();

        for (String halaman : List.of("/api/rukun/berkas/" + jalan.nomor(), "/api/rukun/berkas?nomor=" + jalan.nomor())) {
            assertThat(new Klien(port, "pengawas.dki").ambil(halaman).isi()).contains("href=\"" + alamat + "\"");
        }
        JawabanRest tidakAda = new Klien(port, "pengawas.dki").ambil(alamat() + "x");
        assertThat(tidakAda.status()).isEqualTo(404);
        assertThat(tidakAda.isi()).contains("tidak memuat dokumen itu");
    }

    private void rancang(Map<String, Object> isian) {
        Map<String, Object> semua = new HashMap<>(Map.of("tembusan", "Camat"));
        semua.putAll(isian);
        jalan.pejabat("petugas").kirim(jalan.nomor(), "LengkapiRancangan", semua);
    }

    private JsonNode lembar(String peran, String tugas) {
        try {
            return json.readTree(jalan.pejabat(peran).lembar(jalan.pejabat(peran).tugas(jalan.nomor(), tugas)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hash of the newest draft; of the case's own before the staff drafted anything. */
    private String sidik() {
        List<JsonNode> rancangan = panggung.berkas(jalan.nomor(), JenisEntri.DOKUMEN).stream()
                .filter(d -> d.path("dokumen").asText().startsWith("Rancangan")).toList();
        return rancangan.isEmpty() ? "" : rancangan.get(rancangan.size() - 1).path("sidik").asText();
    }

    private String alamat() {
        String kasusId = panggung.kasus(jalan.nomor()).id();
        return "/api/rukun/berkas/" + jalan.nomor() + "/dokumen/" + keputusan.keputusan(kasusId).orElseThrow().id();
    }

    private JawabanRest jawaban(String akun) {
        return new Klien(port, akun).ambil(alamat());
    }

    private String baca(String akun) {
        return jawaban(akun).berhasil().isi();
    }

    private static String teks(String halaman) {
        return halaman.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
