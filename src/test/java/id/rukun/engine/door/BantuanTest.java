package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Help over HTTP: with a task, with a start, and without a form. */
@UjiAplikasi
class BantuanTest {

    private static final String REST = BantuanController.DASAR;
    private static final String SESI = "/camunda" + REST;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    @Test
    @DisplayName("bantuan sebuah tugas: gunanya dari model, aturan sesudahnya, petugas Kelurahan dan kantor di atas")
    void tugas() {
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor();
        String ketua = kelurahan.akun("rw01");
        String tugas = panggung.sebagai(ketua).tugas(nomor, "UndangPeserta").getId();
        JsonNode bantuan = Klien.diTasklist(port, ketua).ambil(SESI + "/tugas/" + tugas).berhasil().json();

        assertThat(bantuan.path("tugas").asText()).isEqualTo("Undang peserta");
        assertThat(bantuan.path("penjelasan").asText()).contains("Pasal");
        assertThat(bantuan.path("prosedur").asText()).startsWith("Musyawarah");
        assertThat(bantuan.path("regulasi").asText()).isEqualTo("pergub-dki-171-2016");
        assertThat(bantuan.path("panduan").asText()).isEqualTo("penggabungan-rt-lintas-rw");
        assertThat(bantuan.path("aturan").findValuesAsText("id")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(bantuan.path("aturan").findValuesAsText("sumber")).allSatisfy(sumber ->
                assertThat(sumber).containsPattern("Pasal|kebijakan Rukun|data Rukun"));
        assertThat(bantuan.path("bertanya").findValuesAsText("kantor")).hasSize(2)
                .first().asString().startsWith("Petugas Kelurahan");
        assertThat(bantuan.path("bertanya").get(1).path("kantor").asText()).startsWith("Lurah");
        assertThat(bantuan.path("bertanya").get(1).path("pejabat").asText()).isNotBlank();
        assertThat(new Klien(port, ketua).ambil(REST + "/tugas/" + tugas).berhasil().json()).isEqualTo(bantuan);

        for (String lain : List.of(kelurahan.akun("rw02"), kelurahan.akun("camat"), "lurah.bukittinggi")) {
            assertThat(new Klien(port, lain).ambil(REST + "/tugas/" + tugas).status()).as(lain).isEqualTo(404);
        }
        assertThat(new Klien(port, ketua).ambil(REST + "/tugas/tidak-ada").status()).isEqualTo(404);
        assertThat(new Klien(port, "operator.dki").ambil(REST + "/tugas/" + tugas).status()).isEqualTo(403);
        assertThat(new Klien(port, null).ambil(REST + "/tugas/" + tugas).status()).isEqualTo(401);
        assertThat(new Klien(port, null).ambil(SESI + "/tugas/" + tugas).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("bantuan pada awal prosedur hanya bagi yang boleh memulainya")
    void mulai() {
        Klien petugas = new Klien(port, kelurahan.akun("petugas"));
        JsonNode bantuan = petugas.ambil(REST + "/mulai/penggabungan-rt-satu-rw").berhasil().json();
        assertThat(bantuan.path("prosedur").asText()).isEqualTo("Penggabungan RT dalam satu RW");
        assertThat(bantuan.path("panduan").asText()).isEqualTo("penggabungan-rt-satu-rw");
        assertThat(bantuan.path("bertanya").findValuesAsText("kantor")).singleElement().asString().startsWith("Lurah");
        assertThat(petugas.ambil(REST + "/mulai/musyawarah").status()).isEqualTo(404);
        assertThat(new Klien(port, kelurahan.akun("rw01")).ambil(REST + "/mulai/penggabungan-rt-satu-rw").status())
                .isEqualTo(404);
        assertThat(new Klien(port, "pengawas.dki").ambil(REST + "/mulai/penggabungan-rt-satu-rw").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("tanpa formulir: kepada siapa kantor sendiri dapat bertanya; pengawas tidak disuruh bertanya kepada dirinya")
    void umum() {
        assertThat(kantor(kelurahan.akun("lurah"))).singleElement().asString().startsWith("Camat");
        assertThat(kantor(kelurahan.akun("camat"))).singleElement().asString().startsWith("Pengawas");
        assertThat(kantor("operator.dki")).singleElement().asString().startsWith("Pengawas");
        assertThat(kantor("pengawas.dki")).isEmpty();
        assertThat(new Klien(port, null).ambil(SESI).status()).isEqualTo(401);
    }

    private List<String> kantor(String akun) {
        return new Klien(port, akun).ambil(REST).berhasil().json().path("bertanya").findValuesAsText("kantor");
    }
}
