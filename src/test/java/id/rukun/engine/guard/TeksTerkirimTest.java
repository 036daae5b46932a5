package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.VariabelRest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Remarks keep the rules of every text, and no refusal repeats at length what was sent. */
@UjiAplikasi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeksTerkirimTest {

    private static final String REST = "/engine-rest/task/";
    private static final String WEB = "/camunda/api/engine/engine/default/task/";
    private static final int BANYAK = 2000;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private Jalan jalan;
    private String tugas;
    private Klien dasar;
    private Klien sesi;

    @BeforeAll
    void tugasDiambil() {
        KelurahanUji kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt();
        tugas = jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta").getId();
        jalan.pejabat("rw01").ambil(jalan.pejabat("rw01").tugas(jalan.nomor(), "UndangPeserta"));
        dasar = new Klien(port, kelurahan.akun("rw01"));
        sesi = Klien.diTasklist(port, kelurahan.akun("rw01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .....          | Catatan harus memuat huruf atau angka.
            ㅤㅤ             | Catatan memuat karakter yang tidak terlihat (U+3164); ketik ulang bagian itu.
            Lunas\u202Elaj | Catatan memuat karakter yang tidak terlihat (U+202E); ketik ulang bagian itu.
            nol\u0007di    | Catatan memuat karakter yang tidak terlihat (U+0007); ketik ulang bagian itu.
            panjang        | Catatan paling banyak 2000 karakter, sekarang 2001.
            """)
    @DisplayName("a remark is refused in words on both paths, and is not there")
    void remarks(String catatan, String pesan) {
        Map<String, String> badan = Map.of("message", catatan.equals("panjang") ? "x".repeat(BANYAK + 1) : catatan);
        String lengkap = pesan + " (kebijakan Rukun; aturan RUKUN-POL-60)";
        String sebelum = dasar.ambil(REST + tugas + "/comment").isi();
        JawabanRest satu = dasar.kirim("POST", REST + tugas + "/comment/create", badan);
        JawabanRest lain = sesi.kirim("POST", WEB + tugas + "/comment/create", badan);

        assertThat(satu.status()).isEqualTo(400);
        assertThat(lain.status()).isEqualTo(400);
        assertThat(satu.pesan()).isEqualTo(lengkap);
        assertThat(lain.pesan()).isEqualTo(lengkap);
        assertThat(dasar.ambil(REST + tugas + "/comment").isi()).isEqualTo(sebelum);
    }

    @Test
    @DisplayName("a remark is kept as it was written")
    void remarkKept() {
        String catatan = "Sudah ditelepon; datang pukul 19.30 – bawa KK.\nTerima kasih 👍";
        dasar.kirim("POST", REST + tugas + "/comment/create", Map.of("message", catatan)).berhasil();
        assertThat(dasar.ambil(REST + tugas + "/comment").json().findValuesAsText("message")).contains(catatan);
    }

    @Test
    @DisplayName("two thousand unknown fields are refused in one short sentence")
    void unknownFields() {
        Map<String, Object> isian = new HashMap<>(jalan.undangan());
        for (int ke = 0; ke < BANYAK; ke++) {
            isian.put("<b>kolom\u200B" + "x".repeat(200) + ke, "x");
        }
        JawabanRest jawaban = dasar.kirim("POST", REST + tugas + "/submit-form", VariabelRest.badan(isian));
        assertThat(jawaban.status()).isEqualTo(400);
        assertThat(jawaban.pesan()).startsWith("Kolom “‹b›kolomxxx")
                .endsWith("…”, dan 1997 kolom lain tidak dikenal pada formulir ini.").hasSizeLessThan(250);
    }

    @Test
    @DisplayName("the public rules name the first fifty wrong fields, each of them shortly")
    void publicRules() {
        Map<String, Object> fakta = new HashMap<>();
        for (int ke = 0; ke < BANYAK; ke++) {
            fakta.put(ke + "x".repeat(200), "x");
        }
        Klien siapaPun = new Klien(port, null);
        JawabanRest jawaban = siapaPun.kirim("POST", "/api/aturan/RUKUN-POL-07/periksa", Map.of("fakta", fakta));
        assertThat(jawaban.status()).isEqualTo(400);
        assertThat(jawaban.json().path("pesan").asText())
                .isEqualTo("Permintaan tidak dapat diproses: 2000 kolom salah; 50 yang pertama disebut.");
        assertThat(jawaban.json().path("kolom")).hasSize(50);
        assertThat(jawaban.isi()).hasSizeLessThan(10_000);
        assertThat(siapaPun.ambil("/api/aturan/" + "x".repeat(500)).isi()).hasSizeLessThan(200);
    }
}
