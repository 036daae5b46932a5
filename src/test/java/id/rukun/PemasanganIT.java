package id.rukun;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.KunciUji;
import id.rukun.engine.door.kode.AkunBaruController;
import id.rukun.engine.door.kode.KodeController;
import id.rukun.impor.ImporService;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.uji.Autentikator;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Production on an empty database: the installation names the first operator, who signs in with its secret, and nobody after him. */
class PemasanganIT {

    private static final LingkupImpor DKI = new LingkupImpor("dki", "31", "Provinsi DKI Jakarta");
    private static final String AKUN = "operator.dki";
    private static final String RAHASIA = "b7d1c0e4-59aa-4f0c-9d2e";
    private static final String BARU = AkunBaruController.DASAR;
    private static final String SANDI = "Mangga-Muda.7 di kebun";

    private static final String SESI = "/camunda";
    private static final String FAKTOR = SESI + "/api/rukun/akun/faktor-kedua";

    private final String database = PostgresUji.databaseBaru();
    private final String kunciSegel = KunciUji.pem();
    private final String kunciFaktor = KunciUji.faktor();
    private String pemulihan;

    @Test
    @DisplayName("operator pertama memilih sandinya dengan rahasia pemasangan, sekali; sesudahnya pengaturan itu tidak berlaku lagi")
    void sekali() {
        jalankan(Map.of(), aplikasi -> {});
        jalankan(Map.of("kode", "rahasia lain, sebelum dipakai"), aplikasi -> {
            int port = port(aplikasi);
            assertThat(pilih(port, AKUN, RAHASIA).status()).as("a new secret ends the one before it").isEqualTo(400);
            pilih(port, AKUN, "rahasia lain, sebelum dipakai").berhasil();
            assertThat(new Klien(port, AKUN, SANDI).ambil(KodeController.DASAR + "?cari=sari").status())
                    .as("who administers accounts has a second factor, and no program uses his password").isEqualTo(401);
            Klien operator = pertamaMasuk(port, AKUN);
            assertThat(operator.ambil(SESI + KodeController.DASAR + "?cari=sari").berhasil().json().path("akun").toString())
                    .contains(AKUN, "Operator Provinsi DKI Jakarta", "operator lain");
            assertThat(pilih(port, AKUN, "rahasia lain, sebelum dipakai").status()).as("once").isEqualTo(400);
        });
        jalankan(Map.of(), aplikasi -> {
            int port = port(aplikasi);
            assertThat(pilih(port, AKUN, RAHASIA).status()).as("never again").isEqualTo(400);
            assertThat(Klien.cobaMasuk(port, AKUN, SANDI, "").status()).as("the password alone").isEqualTo(401);
            hariPertama(aplikasi, Klien.di("cockpit", port, AKUN, SANDI, pemulihan));
        });
        jalankan(Map.of("akun", "penyusup", "nip", "199208082018081001"), aplikasi ->
                assertThat(pilih(port(aplikasi), "penyusup", RAHASIA).status()).as("another one").isEqualTo(400));
        jalankan(Map.of("pemerintah", "banjar", "akun", "operator.banjar", "nip", "199208082018081001"), aplikasi -> {
            int port = port(aplikasi);
            pilih(port, "operator.banjar", RAHASIA).berhasil();
            assertThat(pertamaMasuk(port, "operator.banjar").ambil(SESI + KodeController.DASAR + "?cari=" + AKUN).berhasil().json()
                    .path("akun")).as("another government's").isEmpty();
        });
    }

    /** With his new password he does nothing but set up his second factor; then he is in. */
    private Klien pertamaMasuk(int port, String siapa) {
        Klien operator = Klien.di("cockpit", port, siapa, SANDI);
        assertThat(operator.ambil(SESI + KodeController.DASAR + "?cari=sari").pesan()).contains("Pasang dahulu");
        String rahasia = operator.kirim("POST", FAKTOR, Map.of("sandi", SANDI)).berhasil().json().path("rahasia").asText();
        pemulihan = operator.kirim("POST", FAKTOR + "/konfirmasi", Map.of("kode", new Autentikator(rahasia).kode(Instant.now())))
                .berhasil().json().at("/pemulihan/0").asText();
        return operator;
    }

    /** The worked example of a Kelurahan is imported, with its accounts; the Camat gets his by hand; they carry a merger through. */
    private static void hariPertama(ConfigurableApplicationContext aplikasi, Klien operator) {
        ImporService impor = aplikasi.getBean(ImporService.class);
        List.of("rw-rt", "penduduk", "kepengurusan", "pejabat").forEach(jenis -> impor(impor, jenis, contoh(jenis)));
        impor(impor, "rw-rt", berkas(PenggabunganTerpasang.RT));
        impor(impor, "penduduk", berkas(PenggabunganTerpasang.WARGA));
        impor(impor, "pejabat", berkas(PenggabunganTerpasang.CAMAT));
        int port = port(aplikasi);
        Map<String, List<String>> kode = akun(impor);
        Function<String, Klien> masukSebagai = nama -> {
            List<String> diimpor = kode.get(nama.split("%20")[0]);
            return diimpor == null ? beri(port, operator, nama) : memilih(port, diimpor);
        };
        Klien masuk = masukSebagai.apply("hendra");
        JsonNode kelurahan = masuk.ambil("/api/rukun/wilayah").berhasil().json().get(0);
        assertThat(kelurahan.path("nama").asText()).isEqualTo("Kelurahan Petojo Utara");
        assertThat(masuk.ambil(kelurahan.path("alamat").asText().replace("/camunda", "")).berhasil().isi())
                .contains("RW 01", "RW 02", "Hendra Kusuma");
        new PenggabunganTerpasang(aplikasi, masuk, masukSebagai).sampaiDitetapkan();
    }

    /** Accounts of the worked example by the first name of their owners, each with its code. */
    private static Map<String, List<String>> akun(ImporService impor) {
        Map<String, List<String>> semua = new HashMap<>();
        PermintaanImpor contoh = new PermintaanImpor("akun", contoh("akun"), DKI, null, null);
        assertThat(impor.terapkan(contoh, Kemajuan.DIAM, (kepala, baris) -> baris.forEach(satu ->
                semua.put(satu.get(1).split(" ")[0].toLowerCase(), List.of(satu.get(0), satu.get(3)))))).satisfies(hasil ->
                assertThat(hasil.ringkasan()).as(hasil.kesalahan().toString()).isEqualTo("13 baris: 13 baru, 0 berubah, 0 sama."));
        assertThat(impor.terapkan(contoh, Kemajuan.DIAM).sama()).as("again, and nothing is doubled").isEqualTo(13);
        return semua;
    }

    private static Klien memilih(int port, List<String> akunDanKode) {
        pilih(port, akunDanKode.get(0), akunDanKode.get(1)).berhasil();
        return new Klien(port, akunDanKode.get(0), SANDI);
    }

    private static void impor(ImporService impor, String jenis, BerkasImpor berkas) {
        assertThat(impor.terapkan(new PermintaanImpor(jenis, berkas, DKI, null, null),
                Kemajuan.DIAM)).as(jenis).satisfies(hasil -> assertThat(hasil.diterapkan()).as(hasil.ringkasan() + hasil.kesalahan()).isTrue());
    }

    /** The operator gives an account to a holder of a post, who chooses his password. */
    private static Klien beri(int port, Klien operator, String nama) {
        JsonNode siapa = operator.ambil(SESI + BARU + "?cari=" + nama).berhasil().json().at("/orang/0");
        String akun = siapa.path("usulan").asText();
        String kode = operator.kirim("POST", SESI + BARU, Map.of("jabatanId", siapa.path("jabatanId").asText(), "akun", akun,
                "dasar", "Surat Camat nomor 3, KTP dilihat")).berhasil().json().path("kode").asText();
        pilih(port, akun, kode).berhasil();
        return new Klien(port, akun, SANDI);
    }

    private static BerkasImpor berkas(String isi) {
        return new BerkasImpor("tambahan.csv", () -> new ByteArrayInputStream(isi.getBytes(StandardCharsets.UTF_8)));
    }

    private static BerkasImpor contoh(String jenis) {
        return new BerkasImpor(jenis + ".csv", () -> new ClassPathResource("impor/" + jenis + ".csv").getInputStream());
    }

    private static int port(ConfigurableApplicationContext aplikasi) {
        return ((WebServerApplicationContext) aplikasi).getWebServer().getPort();
    }

    private static JawabanRest pilih(int port, String akun, String kode) {
        return new Klien(port, null).kirim("POST", "/rukun/sandi-baru", Map.of("akun", akun, "kode", kode, "baru", SANDI));
    }

    private void jalankan(Map<String, String> lain, Consumer<ConfigurableApplicationContext> kerja) {
        Map<String, String> properti = new HashMap<>(Map.of("RUKUN_DB_URL", database, "RUKUN_DB_USER", "postgres",
                "RUKUN_DB_PASSWORD", "tidak-dipakai", "RUKUN_KUNCI_SEGEL", kunciSegel, "RUKUN_ALAMAT", "https://rukun.example.go.id",
                "server.port", "0", "camunda.bpm.job-execution.enabled", "false"));
        // Nothing speaks TLS here, and what travels over TLS only would not travel.
        properti.putAll(Map.of("RUKUN_KUNCI_FAKTOR", kunciFaktor, "server.servlet.session.cookie.secure", "false",
                "camunda.bpm.webapp.csrf.enable-secure-cookie", "false", "camunda.bpm.webapp.session-cookie.enable-secure-cookie", "false"));
        Map<String, String> operator = new HashMap<>(Map.of("pemerintah", "dki", "nip", "198001012005011001", "nama", "Sari Dewi",
                "akun", AKUN, "kode", RAHASIA, "surat", "Surat tugas nomor 7/2026 tanggal 2 November 2026"));
        operator.putAll(lain);
        operator.forEach((nama, isi) -> properti.put("rukun.operator-pertama." + nama, isi));
        try (ConfigurableApplicationContext aplikasi = new SpringApplicationBuilder(RukunApplication.class).profiles("prod")
                .run(properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue()).toArray(String[]::new))) {
            kerja.accept(aplikasi);
            assertThat(aplikasi.getBean(JdbcTemplate.class).queryForObject(
                    "select count(*) from act_ru_incident", Long.class)).isZero();
        }
    }
}
