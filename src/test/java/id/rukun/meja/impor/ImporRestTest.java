package id.rukun.meja.impor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.akun.KunciAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.UjiAplikasi;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports from the browser: who may, for which area, and that what is written is what was shown. */
@UjiAplikasi
class ImporRestTest {

    private static final String GAMBIR = "31.71.01.1001";
    private static final String CIDENG = "31.71.01.1002";
    private static final String KEMAJUAN = "/camunda/api/rukun/impor/kemajuan";
    private static final String KEPALA = "kelurahan;rw;rt;mulai;jumlah_kk\n";

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate sql;
    @Autowired private JamRukun jam;
    @Autowired private KunciAkunService kunci;
    @Autowired private PlatformTransactionManager pengelola;

    @Test
    @DisplayName("diperiksa, diperlihatkan, lalu ditulis: hanya berkas yang sama; sesudah itu tidak ada lagi yang baru")
    void periksaLaluTerapkan() {
        Klien petugas = Klien.diTasklist(port, "petugas.gambir");
        String berkas = KEPALA + GAMBIR + ";08;;1/1/2001;\n" + GAMBIR + ";08;001;1/1/2001;120\n";
        JsonNode hasil = kirim(petugas, "", GAMBIR, berkas).berhasil().json();
        assertThat(hasil.path("baru").asInt()).isEqualTo(2);
        assertThat(hasil.path("diterapkan").asBoolean()).isFalse();
        assertThat(jumlah()).isZero();

        assertThat(pesan(kirim(petugas, "&terapkan=ya", GAMBIR, berkas))).contains("Periksa berkasnya dahulu");
        String diperiksa = "&terapkan=ya&sidik=" + hasil.path("sidik").asText() + "&baru=2&berubah=0";
        assertThat(pesan(kirim(petugas, diperiksa, GAMBIR, berkas + GAMBIR + ";08;002;1/1/2001;\n"))).contains("bukan yang tadi diperiksa");
        assertThat(jumlah()).isZero();
        assertThat(kirim(petugas, diperiksa, GAMBIR, berkas).berhasil().json().path("diterapkan").asBoolean()).isTrue();
        assertThat(jumlah()).isEqualTo(2);
        assertThat(pesan(kirim(petugas, diperiksa, GAMBIR, berkas))).contains("Register berubah sejak berkas ini diperiksa");
        assertThat(kirim(petugas, "", GAMBIR, berkas).berhasil().json().path("sama").asInt()).isEqualTo(2);
        assertThat(petugas.ambil("/camunda/api/rukun/impor").berhasil().isi())
                .contains("Kelurahan Gambir", "RW dan RT", "uji.csv", "petugas.gambir", "ditulis: 2 baru, 0 berubah");
        assertThat(new Klien(port, "lurah.gambir").ambil("/api/rukun/kotak-masuk").berhasil().isi()).as("his head is told, once")
                .containsOnlyOnce("(petugas.gambir) mengimpor RW dan RT").contains("2 baris baru, 0 berubah");
    }

    @Test
    @DisplayName("RUKUN-POL-221 petugas hanya menambah; yang mengubah baris yang tercatat ditulis Lurah, juga bila banyaknya disembunyikan")
    void petugasMenambah() {
        Klien petugas = Klien.diTasklist(port, "petugas.cideng");
        Klien lurah = Klien.diTasklist(port, "lurah.cideng");
        String berkas = KEPALA + CIDENG + ";17;;1/1/2001;\n" + CIDENG + ";17;001;1/1/2001;120\n";
        assertThat(tulis(petugas, berkas, 2, 0).berhasil().json().path("diterapkan").asBoolean()).isTrue();
        String beda = berkas.replace("120", "121");
        assertThat(pesan(tulis(petugas, beda, 0, 1))).contains("mengubah 1 baris", "Mintalah kepala kantor Anda", "RUKUN-POL-221");
        assertThat(pesan(tulis(petugas, beda, 1, 0))).contains("Register berubah sejak berkas ini diperiksa");
        assertThat(tulis(lurah, beda, 0, 1).berhasil().json().path("diterapkan").asBoolean()).isTrue();
    }

    private JawabanRest tulis(Klien siapa, String berkas, int baru, int berubah) {
        String sidik = kirim(siapa, "", CIDENG, berkas).berhasil().json().path("sidik").asText();
        return kirim(siapa, "&terapkan=ya&sidik=" + sidik + "&baru=" + baru + "&berubah=" + berubah, CIDENG, berkas);
    }

    @Test
    @DisplayName("sampai di mana: hanya bagi yang mengirim, di tab mana pun; berkas kedua menunggu; yang dikunci selagi menunggu tidak menulis apa pun")
    void kemajuan() throws Exception {
        Klien petugas = Klien.diTasklist(port, "petugas.cideng");
        Klien tabLain = Klien.diTasklist(port, "petugas.cideng");
        Klien lurah = Klien.diTasklist(port, "lurah.cideng");
        String berkas = KEPALA + CIDENG + ";08;;1/1/2001;\n" + CIDENG + ";08;001;1/1/2001;120\n";
        JsonNode hasil = kirim(petugas, "", CIDENG, berkas).berhasil().json();
        assertThat(petugas.ambil(KEMAJUAN).status()).as("nothing goes on").isEqualTo(204);
        String diperiksa = "&terapkan=ya&sidik=" + hasil.path("sidik").asText() + "&baru=2&berubah=0";
        CompletableFuture<JawabanRest> ditulis = transaksi().execute(status -> {
            sql.queryForList("select tenant from impor_giliran where tenant = 'dki' for update");
            CompletableFuture<JawabanRest> jalan = CompletableFuture.supplyAsync(() -> kirim(petugas, diperiksa, CIDENG, berkas));
            JsonNode sampai = menunggu(tabLain);
            assertThat(sampai.path("berkas").asText() + sampai.path("baris").asInt() + sampai.path("dari").asInt()).isEqualTo("uji.csv22");
            assertThat(sampai.path("terapkan").asBoolean()).isTrue();
            assertThat(lurah.ambil(KEMAJUAN).status()).as("another's import is nobody's business").isEqualTo(204);
            JawabanRest kedua = kirim(tabLain, "", CIDENG, berkas);
            assertThat(kedua.status()).isEqualTo(429);
            assertThat(kedua.isi()).contains("Anda sedang mengimpor berkas lain");
            kunci.kunci("petugas.cideng", "operator.dki", "Operator", "uji");
            return jalan;
        });
        try {
            assertThat(pesan(ditulis.get(20, TimeUnit.SECONDS))).contains("akun Anda dikunci, sehingga tidak ada yang ditulis");
        } finally {
            transaksi().executeWithoutResult(status -> kunci.buka("petugas.cideng", "operator.dki", "uji"));
        }
        assertThat(sql.queryForObject("select count(*) from atribut_unit where kode like '" + CIDENG + ".08%'", Integer.class)).isZero();
    }

    @Test
    @DisplayName("RUKUN-POL-181 yang jabatannya berakhir selagi impornya menunggu tidak menulis apa pun")
    void jabatanBerakhir() throws Exception {
        Klien petugas = Klien.diTasklist(port, "petugas2.cideng");
        Klien tabLain = Klien.diTasklist(port, "petugas2.cideng");
        String berkas = KEPALA + CIDENG + ";09;;1/1/2001;\n";
        String diperiksa = "&terapkan=ya&sidik=" + kirim(petugas, "", CIDENG, berkas).berhasil().json().path("sidik").asText()
                + "&baru=1&berubah=0";
        Map<String, Object> posisi = sql.queryForMap("select id, kunci_terbuka from pemegang_jabatan where akun = 'petugas2.cideng' and sampai is "
                + "null");
        try {
            CompletableFuture<JawabanRest> ditulis = transaksi().execute(status -> {
                sql.queryForList("select tenant from impor_giliran where tenant = 'dki' for update");
                CompletableFuture<JawabanRest> jalan = CompletableFuture.supplyAsync(() -> kirim(petugas, diperiksa, CIDENG, berkas));
                menunggu(tabLain);
                sql.update("update pemegang_jabatan set sampai = ?, kunci_terbuka = null where id = ?", jam.hariIni().minusDays(1), posisi.get("id"));
                return jalan;
            });
            assertThat(pesan(ditulis.get(20, TimeUnit.SECONDS))).contains("hak Anda untuk mengimpornya berakhir");
        } finally {
            sql.update("update pemegang_jabatan set sampai = null, kunci_terbuka = ? where id = ?", posisi.get("kunci_terbuka"), posisi.get("id"));
        }
        assertThat(sql.queryForObject("select count(*) from atribut_unit where kode like '" + CIDENG + ".09%'", Integer.class)).isZero();
    }

    @Test
    @DisplayName("halamannya hanya menawarkan yang dapat diimpor bagi wilayahnya: unit kerja bagi sebuah kota, bukan bagi sebuah Kelurahan")
    void ditawarkan() {
        String unitKerja = "value=\"unit-kerja\"";
        assertThat(Klien.diTasklist(port, "lurah.banjar").ambil("/camunda/api/rukun/impor").berhasil().isi()).contains("value=\"penduduk\"")
                .doesNotContain(unitKerja);
        assertThat(Klien.diTasklist(port, "petugas.setda.banjar").ambil("/camunda/api/rukun/impor").berhasil().isi()).contains(unitKerja);
    }

    private static JsonNode menunggu(Klien siapa) {
        for (int kali = 0; kali < 200; kali++) {
            JawabanRest jawaban = siapa.ambil(KEMAJUAN);
            if (jawaban.status() == 200 && jawaban.json().path("tahap").asText().startsWith("menunggu impor lain")) {
                return jawaban.json();
            }
        }
        throw new AssertionError("it does not say that it waits");
    }

    private TransactionTemplate transaksi() {
        return new TransactionTemplate(pengelola);
    }

    @Test
    @DisplayName("kesalahannya sebagai tabel; berkas yang bukan tabel ditolak dengan kata-kata")
    void kesalahan() {
        Klien lurah = Klien.diTasklist(port, "lurah.gambir");
        String berkas = KEPALA + GAMBIR + ";08;;kapan;\n";
        JawabanRest tabel = lurah.kirimMentah("POST", "/camunda/api/rukun/impor/berkas/kesalahan?jenis=rw-rt&nama=uji.csv&wilayah=" + GAMBIR,
                "application/octet-stream", berkas.getBytes(StandardCharsets.UTF_8)).berhasil();
        assertThat(tabel.isi()).contains("baris;kolom;isi;kesalahan", "2;mulai;kapan;");
        assertThat(pesan(kirim(lurah, "", GAMBIR, "%PDF-1.7"))).contains("PDF");
        assertThat(pesan(kirim(lurah, "", GAMBIR, "kelurahan;rw;catatan\n1;2;3"))).contains("Kolom “catatan” (baris 1) tidak dikenal");
        assertThat(pesan(kirim(lurah, "", GAMBIR, "kelurahan;rw\n1;2"))).contains("Kolom mulai tidak ada");
    }

    @ParameterizedTest
    @CsvSource({"petugas.gambir, 31.71.01.1002", "petugas.gambir, 31", "petugas.gambir, 32.79", "lurah.banjar, 31.71.01.1001",
        "petugas.setda.banjar, 13.75", "camat.gambir, 31.71.01.1001", "rw01.gambir, 31.71.01.1001"})
    @DisplayName("RUKUN-POL-181 wilayah orang lain, dan pemerintah daerah lain, tertutup")
    void wilayahLain(String akun, String wilayah) {
        Klien siapa = new Klien(port, akun);
        JawabanRest jawaban = siapa.kirimMentah("POST", "/api/rukun/impor/berkas?jenis=rw-rt&wilayah=" + wilayah, "application/octet-stream",
                KEPALA.getBytes(StandardCharsets.UTF_8));
        assertThat(jawaban.status()).isEqualTo(403);
        assertThat(pesan(jawaban)).contains("RUKUN-POL-181");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pengawas.dki", "operator.dki"})
    @DisplayName("yang mengawasi, atau merawat mesinnya, tidak mengimpor apa pun")
    void bukanPengelola(String akun) {
        assertThat(new Klien(port, akun).kirimMentah("POST", "/api/rukun/impor/berkas?jenis=rw-rt&wilayah=31", "application/octet-stream",
                KEPALA.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("RUKUN-POL-181 dari program lain: yang boleh diperiksa pada alamat yang sama")
    void program() {
        assertThat(new Klien(port, "petugas.gambir").kirimMentah("POST", "/api/rukun/impor/berkas?jenis=rw-rt&wilayah=" + GAMBIR,
                "application/octet-stream", (KEPALA + GAMBIR + ";08;;1/1/2001;\n").getBytes(StandardCharsets.UTF_8)).berhasil().json()
                .path("banyaknyaKesalahan").asInt(-1)).isZero();
    }

    @Test
    @DisplayName("RUKUN-POL-181 Sekretariat Daerah mengimpor bagi seluruh kotanya")
    void kota() {
        Klien petugas = Klien.diTasklist(port, "petugas.setda.banjar");
        JsonNode hasil = kirim(petugas, "", "32.79", KEPALA + "32.79.01.1001;07;;1/1/2001;\n31.71.01.1001;07;;1/1/2001;\n").berhasil().json();
        assertThat(hasil.path("kesalahan")).singleElement().satisfies(k -> assertThat(k.path("sebab").asText()).contains("di luar wilayah"));
    }

    @Test
    @DisplayName("RUKUN-POL-181 unit kerja kota diimpor Sekretariat Daerahnya dari peramban, dengan daftar peraturan kotanya; bukan sebuah Kelurahan")
    void unitKerja() {
        String kepala = "kode;jenis;nama;daftar;asisten;nomor_penetapan;tanggal_penetapan;mulai;sampai;penerus\n";
        String berkas = kepala + "32.79.UJI_REST;Dinas;Dinas Uji;;;;;1/1/2024;;\n32.79.DISHUB;Dinas;Dinas Perhubungan;;32.79.ASISTEN_1;;;;;\n";
        assertThat(unitKerja("petugas.setda.banjar", "32.79", berkas).path("kesalahan")).singleElement().satisfies(k ->
                assertThat(k.path("sebab").asText()).contains("Pasal 23 ayat (2) huruf c angka 6", "RUKUN-POL-210"));
        assertThat(unitKerja("lurah.banjar", "32.79.01.1001", kepala + "32.79.UJI_REST;Dinas;Dinas Uji;;;;;1/1/2024;;\n").path("kesalahan"))
                .singleElement().satisfies(k -> assertThat(k.path("kolom").asText()).isEqualTo("kode"));
    }

    @Test
    @DisplayName("RUKUN-POL-221 di kota yang mengubah unit kerja ialah Sekretaris Daerah; petugasnya hanya menambah")
    void sekdaMengubah() {
        String kepala = "kode;jenis;nama;mulai\n";
        assertThat(tulisUnit("petugas.setda.banjar", kepala + "32.79.UJI_221;Dinas;Dinas Uji Satu;1/1/2024\n", 1, 0).status()).isEqualTo(200);
        String beda = kepala + "32.79.UJI_221;Dinas;Dinas Uji Dua;1/1/2024\n";
        assertThat(pesan(tulisUnit("petugas.setda.banjar", beda, 0, 1))).contains("mengubah 1 baris", "RUKUN-POL-221");
        assertThat(tulisUnit("sekda.banjar", beda, 0, 1).berhasil().json().path("diterapkan").asBoolean()).isTrue();
    }

    private JawabanRest tulisUnit(String akun, String berkas, int baru, int berubah) {
        String sidik = unitKerja(akun, "32.79", berkas).path("sidik").asText();
        return Klien.diTasklist(port, akun).kirimMentah("POST", "/camunda/api/rukun/impor/berkas?jenis=unit-kerja&nama=uji.csv&wilayah=32.79&terapkan=ya"
                + "&sidik=" + sidik + "&baru=" + baru + "&berubah=" + berubah, "application/octet-stream", berkas.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode unitKerja(String akun, String wilayah, String berkas) {
        return Klien.diTasklist(port, akun).kirimMentah("POST", "/camunda/api/rukun/impor/berkas?jenis=unit-kerja&nama=uji.csv&wilayah=" + wilayah,
                "application/octet-stream", berkas.getBytes(StandardCharsets.UTF_8)).berhasil().json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pejabat", "kepengurusan", "jabatan-unit", "akun"})
    @DisplayName("RUKUN-POL-182 yang memberi hak tidak diimpor dari peramban")
    void memberiHak(String jenis) {
        Klien lurah = Klien.diTasklist(port, "lurah.gambir");
        JawabanRest jawaban = lurah.kirimMentah("POST", "/camunda/api/rukun/impor/berkas?jenis=" + jenis + "&wilayah=" + GAMBIR,
                "application/octet-stream", "unit;jabatan".getBytes(StandardCharsets.UTF_8));
        assertThat(jawaban.status()).isEqualTo(403);
        assertThat(pesan(jawaban)).contains("RUKUN-POL-182");
        assertThat(lurah.ambil("/camunda/api/rukun/impor").berhasil().isi()).doesNotContain("value=\"" + jenis + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rt", "penduduk", "unit-kerja"})
    @DisplayName("templat dan contoh: kolom yang sama")
    void templat(String jenis) {
        Klien petugas = Klien.diTasklist(port, "petugas.gambir");
        String templat = petugas.ambil("/camunda/api/rukun/impor/" + jenis + "/templat").berhasil().isi().strip();
        String contoh = petugas.ambil("/camunda/api/rukun/impor/" + jenis + "/contoh").berhasil().isi();
        assertThat(contoh.lines().findFirst()).contains(templat);
    }

    private static JawabanRest kirim(Klien siapa, String tanya, String wilayah, String berkas) {
        return siapa.kirimMentah("POST", "/camunda/api/rukun/impor/berkas?jenis=rw-rt&nama=uji.csv&wilayah=" + wilayah + tanya,
                "application/octet-stream", berkas.getBytes(StandardCharsets.UTF_8));
    }

    private static String pesan(JawabanRest jawaban) {
        return jawaban.json().path("pesan").asText();
    }

    private int jumlah() {
        return sql.queryForObject("select count(*) from atribut_unit where kode like '" + GAMBIR + ".08%'", Integer.class);
    }
}
