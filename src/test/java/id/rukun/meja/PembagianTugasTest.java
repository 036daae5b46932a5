package id.rukun.meja;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Lurah gives a task of the Kelurahan's staff to one of them; nobody else does, and to nobody else. */
@UjiAplikasi
class PembagianTugasTest {

    private static final String ALAMAT = "/api/rukun/pembagian-tugas";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private String rekan;
    private String tugas;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        rekan = panggung.petugasKedua(kelurahan);
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat();
        tugas = jalan.pejabat("petugas").tugas(jalan.nomor(), "LengkapiRancangan").getId();
    }

    @Test
    @DisplayName("Lurah melihat tugas petugas dan pemegangnya, menyerahkannya kepada rekan, dan berkas mencatatnya")
    void diserahkan() {
        JsonNode semua = klien(kelurahan.akun("lurah")).ambil(ALAMAT).berhasil().json();
        assertThat(semua.at("/tugas").findValuesAsText("nama")).contains("Lengkapi rancangan Keputusan");
        assertThat(semua.path("anggota").findValuesAsText("akun")).contains(rekan, kelurahan.akun("petugas"));

        assertThat(serahkan(kelurahan.akun("lurah"), rekan).status()).isEqualTo(204);
        assertThat(panggung.sebagai(rekan).tugas(jalan.nomor(), "LengkapiRancangan").getAssignee()).isEqualTo(rekan);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN)).anySatisfy(isi -> {
            assertThat(isi.path("tindakan").asText()).isEqualTo("Tugas diserahkan oleh kepala kantor");
            assertThat(isi.path("tugas").asText()).isEqualTo("Lengkapi rancangan Keputusan");
            assertThat(isi.path("kepada").asText()).contains("Petugas Kelurahan");
            assertThat(isi.has("sebelumnya")).as("nobody held it").isFalse();
        });
        assertThat(panggung.pelaku(jalan.nomor(), JenisEntri.TINDAKAN)).contains(kelurahan.akun("lurah"));
        assertThat(serahkan(kelurahan.akun("lurah"), rekan).status()).as("he has it already").isEqualTo(409);

        assertThat(serahkan(kelurahan.akun("lurah"), kelurahan.akun("petugas")).status()).isEqualTo(204);
        assertThat(panggung.berkas(jalan.nomor(), JenisEntri.TINDAKAN)).anySatisfy(isi ->
                assertThat(isi.path("sebelumnya").asText()).as("who had it").isNotBlank());
        assertThat(serahkan(kelurahan.akun("lurah"), rekan).status()).isEqualTo(204);

        panggung.sebagai(rekan).kirim(jalan.nomor(), "LengkapiRancangan", Map.of("tembusan", "Camat"));
        JawabanRest selesai = serahkan(kelurahan.akun("lurah"), kelurahan.akun("petugas"));
        assertThat(selesai.status()).isEqualTo(404);
        assertThat(selesai.json().path("pesan").asText()).contains("tidak ada lagi", "kebijakan Rukun");
    }

    @Test
    @DisplayName("hanya kepada yang bertugas di kantor itu; hanya oleh kepalanya")
    void ditolak() {
        for (String bukan : List.of(kelurahan.akun("rw01"), kelurahan.akun("lurah"), "tidak.ada", panggung.kelurahan().akun("petugas"))) {
            JawabanRest jawaban = serahkan(kelurahan.akun("lurah"), bukan);
            assertThat(jawaban.status()).as(bukan).isEqualTo(400);
            assertThat(jawaban.json().path("pesan").asText()).contains("tidak bertugas di kantor ini");
        }
        for (String lain : List.of(kelurahan.akun("petugas"), kelurahan.akun("camat"), kelurahan.akun("rw01"),
                panggung.kelurahan().akun("lurah"), "lurah.bukittinggi")) {
            assertThat(serahkan(lain, rekan).status()).as(lain).isEqualTo(404);
        }
        for (String tanpaKantor : List.of(kelurahan.akun("rw01"), kelurahan.akun("petugas"), kelurahan.akun("camat"))) {
            assertThat(klien(tanpaKantor).ambil(ALAMAT).berhasil().json()).allMatch(JsonNode::isEmpty);
        }
        assertThat(klien(panggung.kelurahan().akun("lurah")).ambil(ALAMAT).berhasil().json().path("tugas")).isEmpty();
        assertThat(serahkan("pengawas.dki", rekan).status()).isEqualTo(403);
        assertThat(serahkan("operator.dki", rekan).status()).isEqualTo(403);
        assertThat(new Klien(port, null).ambil(ALAMAT).status()).isEqualTo(401);
        assertThat(klien(kelurahan.akun("lurah")).kirim("POST", ALAMAT + "/" + tugas, List.of()).status()).isEqualTo(400);
        assertThat(jalan.pejabat("petugas").tugas(jalan.nomor(), "LengkapiRancangan").getAssignee()).isNull();
    }

    @Test
    @DisplayName("yang menerima diberi tahu, juga yang tugasnya dialihkan; rekan lain tidak, dan yang menyerahkan sendiri tidak")
    void diberitahukan() {
        String ketiga = panggung.jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, kelurahan.akun("petugas-ketiga"));
        assertThat(serahkan(kelurahan.akun("lurah"), rekan).status()).isEqualTo(204);
        assertThat(surat(rekan)).singleElement().satisfies(surat -> {
            assertThat(surat.path("perihal").asText()).isEqualTo("Lengkapi rancangan Keputusan – kasus " + jalan.nomor());
            assertThat(surat.path("kalimat").asText()).startsWith("Kasus " + jalan.nomor() + ": ")
                    .contains(", Lurah ", "menyerahkan tugas “Lengkapi rancangan Keputusan” kepada Anda, paling lambat ")
                    .endsWith(". Tugas itu sekarang ada di “Tugas saya”.");
            assertThat(surat.path("dasar").asText()).startsWith("Kebijakan Rukun");
            assertThat(surat.path("kepada").asText()).isEqualTo("Anda");
            assertThat(surat.path("tugas").asText()).isEqualTo(tugas);
            assertThat(surat.path("alamat").asText()).isEqualTo("/camunda/api/rukun/kasus/" + jalan.nomor());
        });

        assertThat(serahkan(kelurahan.akun("lurah"), kelurahan.akun("petugas")).status()).isEqualTo(204);
        assertThat(surat(rekan)).hasSize(2).first().satisfies(surat -> {
            assertThat(surat.path("kalimat").asText()).contains(", yang sudah Anda ambil, kepada ", "tersimpan sebagai draf Anda");
            assertThat(surat.path("tugas").isNull()).as("it waits for somebody else").isTrue();
        });
        assertThat(surat(kelurahan.akun("petugas"))).hasSize(1);
        assertThat(serahkan(kelurahan.akun("lurah"), rekan).status()).isEqualTo(204);
        assertThat(surat(rekan)).as("given to and fro, told each time").hasSize(3);
        assertThat(surat(ketiga)).isEmpty();
        assertThat(klien(ketiga).ambil("/api/rukun/kotak-masuk/jumlah").berhasil().json().path("belumDibaca").asInt()).isZero();
        long urutan = surat(rekan).get(0).path("urutan").asLong();
        klien(ketiga).kirim("POST", "/camunda/api/rukun/kotak-masuk/dibaca", Map.of("urutan", List.of(urutan)));
        assertThat(surat(rekan).get(0).path("baru").asBoolean()).isTrue();
        assertThat(surat(kelurahan.akun("lurah"))).isEmpty();
    }

    @Test
    @DisplayName("yang menjabat pelaksana tugas Lurah dan bertugas di kantor itu melihat di samping tugasnya kepada siapa ia dapat diserahkan")
    void pilihanPenerima() {
        panggung.ubah(e -> {
            kelurahan.berakhir("lurah", jam.hariIni());
            kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "petugas", jam.hariIni());
        });
        panggung.sinkronkan(kelurahan);
        JsonNode pilihan = klien(kelurahan.akun("petugas")).ambil(ALAMAT + "/" + tugas).berhasil().json();
        assertThat(pilihan.path("anggota").findValuesAsText("akun")).contains(rekan, kelurahan.akun("petugas"));
        assertThat(pilihan.path("pemegang").isNull()).isTrue();
        for (String lain : List.of(rekan, kelurahan.akun("rw01"), panggung.kelurahan().akun("lurah"), "lurah.bukittinggi")) {
            assertThat(klien(lain).ambil(ALAMAT + "/" + tugas).status()).as(lain).isEqualTo(204);
        }
        assertThat(new Klien(port, null).ambil(ALAMAT + "/" + tugas).status()).isEqualTo(401);
        assertThat(serahkan(kelurahan.akun("petugas"), kelurahan.akun("petugas")).status()).isEqualTo(204);
        assertThat(surat(kelurahan.akun("petugas"))).as("he knows what he does").isEmpty();
    }

    private List<JsonNode> surat(String siapa) {
        JsonNode semua = klien(siapa).ambil("/api/rukun/kotak-masuk").berhasil().json();
        return StreamSupport.stream(semua.spliterator(), false)
                .filter(surat -> surat.path("perihal").asText().startsWith("Lengkapi rancangan Keputusan")).toList();
    }

    private JawabanRest serahkan(String siapa, String kepada) {
        return klien(siapa).kirim("POST", ALAMAT + "/" + tugas, Map.of("kepada", kepada));
    }

    private Klien klien(String akun) {
        return new Klien(port, akun);
    }
}
