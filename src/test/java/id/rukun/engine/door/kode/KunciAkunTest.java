package id.rukun.engine.door.kode;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An account that an operator has locked. */
@UjiAplikasi
class KunciAkunTest {

    private static final String OPERATOR = "operator.dki";
    private static final String AKUN = "/api/rukun/akun";
    private static final String SESI = "/camunda" + AKUN;
    private static final String ALASAN = "Diminta Lurah, teleponnya hilang";

    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String akun;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        akun = kelurahan.akun("rw01");
    }

    @Test
    @DisplayName("dikunci: semua sesi berakhir, tidak seorang pun masuk, kodenya pun tidak berlaku; dibuka lagi: sandinya yang lama membuka")
    void dikunci() {
        Klien sesi = Klien.diTasklist(port, akun);
        sesi.ambil(SESI).berhasil();
        String kode = new Klien(port, OPERATOR).kirim("POST", KodeController.DASAR, Map.of("akun", akun, "dasar", "Surat Lurah nomor 12"))
                .berhasil().json().path("kode").asText();

        kunci(OPERATOR, akun, ALASAN).berhasil();

        assertThat(sesi.ambil(SESI).status()).isEqualTo(401);
        assertThat(new Klien(port, akun).ambil(AKUN).status()).isEqualTo(401);
        assertThat(new Klien(port, null).kirim("POST", "/rukun/sandi-baru", Map.of("akun", akun, "kode", kode, "baru",
                "Mangga-Muda.7 di kebun")).status()).isEqualTo(400);
        assertThat(kunci(OPERATOR, akun, ALASAN).status()).as("locked once").isEqualTo(409);
        assertThat(new Klien(port, OPERATOR).ambil(KodeController.DASAR + "?cari=" + akun).berhasil().json().at("/akun/0/terkunci").asText())
                .contains("Operator", ALASAN);
        assertThat(kabar()).singleElement().satisfies(satu -> assertThat(satu).contains("mengunci akun", ALASAN));
        assertThat(sql.queryForList("select penerima from pemberitahuan where perihal = 'Kunci akun' and kalimat like ?", String.class,
                "% " + akun + " (%")).contains(Kantor.idGrup("pengawas", wilayah.pemerintah(kelurahan.id).id()))
                .contains(Kantor.idGrup("operator", wilayah.pemerintah(kelurahan.id).id()));

        buka(OPERATOR, akun, "Teleponnya ditemukan kembali").berhasil();

        assertThat(new Klien(port, akun).ambil(AKUN).berhasil().json().path("masuk").findValuesAsText("keadaan"))
                .anyMatch(keadaan -> keadaan.startsWith("akun dikunci operator"));
        assertThat(sesi.ambil(SESI).status()).as("what has ended stays ended").isEqualTo(401);
        assertThat(kabar()).hasSize(2);
        assertThat(buka(OPERATOR, akun, ALASAN).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("operator yang dikunci: kode yang tadi diterbitkannya tidak membuka apa pun")
    void penerbitDikunci() {
        String kedua = panggung.jabatan(wilayah.pemerintah(kelurahan.id).id(), Jabatan.OPERATOR, "operator-kunci-" + akun);
        String kode = new Klien(port, kedua).kirim("POST", KodeController.DASAR, Map.of("akun", akun, "dasar", "Surat Lurah nomor 12"))
                .berhasil().json().path("kode").asText();
        kunci(OPERATOR, kedua, "Kodenya dipakai orang lain").berhasil();
        Map<String, String> dipilih = Map.of("akun", akun, "kode", kode, "baru", "Mangga-Muda.7 di kebun");

        assertThat(new Klien(port, null).kirim("POST", "/rukun/sandi-baru", dipilih).status()).isEqualTo(400);
        buka(OPERATOR, kedua, "Ternyata bukan dia pelakunya").berhasil();
        new Klien(port, null).kirim("POST", "/rukun/sandi-baru", dipilih).berhasil();
    }

    @Test
    @DisplayName("hanya operator pemerintah itu, tidak akunnya sendiri, dan tidak tanpa alasan")
    void ditolak() {
        for (String bukan : List.of(kelurahan.akun("lurah"), kelurahan.akun("petugas"))) {
            assertThat(kunci(bukan, akun, ALASAN).status()).isEqualTo(403);
            assertThat(buka(bukan, akun, ALASAN).status()).isEqualTo(403);
        }
        assertThat(kunci(OPERATOR, OPERATOR, ALASAN).status()).isEqualTo(403);
        JawabanRest pengawas = kunci(OPERATOR, "pengawas.dki", ALASAN);
        assertThat(pengawas.status()).as("nobody would see it").isEqualTo(403);
        assertThat(pengawas.json().path("pesan").asText()).contains("pengawas terakhir");
        assertThat(kunci(OPERATOR, "lurah.bukittinggi", ALASAN).status()).isEqualTo(404);
        assertThat(kunci(OPERATOR, "rukun-sistem", ALASAN).status()).isEqualTo(404);
        assertThat(kunci(OPERATOR, akun, "pendek").json().path("kolom").asText()).isEqualTo("dasar");
        assertThat(new Klien(port, OPERATOR).kirim("POST", KunciController.DASAR, List.of()).status()).isEqualTo(400);
        new Klien(port, akun).ambil(AKUN).berhasil();
    }

    private List<String> kabar() {
        return sql.queryForList("select kalimat from pemberitahuan where perihal = 'Kunci akun' and penerima = ?", String.class,
                Kantor.idGrup("lurah", kelurahan.id));
    }

    private JawabanRest kunci(String oleh, String siapa, String dasar) {
        return new Klien(port, oleh).kirim("POST", KunciController.DASAR, Map.of("akun", siapa, "dasar", dasar));
    }

    private JawabanRest buka(String oleh, String siapa, String dasar) {
        return new Klien(port, oleh).kirim("DELETE", KunciController.DASAR + "/" + siapa, Map.of("dasar", dasar));
    }
}
