package id.rukun.meja.jalan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.HubunganKasus.JenisHubunganKasus;
import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The course of one case, over HTTP. */
@UjiAplikasi
class JalanKasusTest {

    @Autowired private Panggung panggung;
    @Autowired private KasusService kasusService;
    @Autowired private HubunganKasusService hubungan;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt();
    }

    @Test
    @DisplayName("tahapnya: yang selesai dengan kantor yang mengerjakannya, yang sekarang dengan hari terakhirnya, tanpa nama orang")
    void tahap() {
        jalan.undang("rw01");
        JsonNode tahap = riwayat("rw01").path("tahap");

        assertThat(riwayat("rw01").path("pembuka").asText()).startsWith("Petugas Kelurahan Uji ");
        assertThat(satu(tahap, "Pilih RT yang digabung", "selesai").path("kantor").asText()).startsWith("Petugas Kelurahan");
        assertThat(satu(tahap, "Undang peserta", "selesai").path("kantor").asText()).isEqualTo("Ketua RW 01");
        assertThat(satu(tahap, "Undang peserta", "selesai").path("bagian").asText()).endsWith(", RT 001/RW 01");
        JsonNode kini = satu(tahap, "Undang peserta", "sekarang");
        assertThat(kini.path("kantor").asText()).isEqualTo("Ketua RW 02");
        assertThat(kini.path("sejak").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));
        assertThat(kini.path("sampai").asText()).startsWith("paling lambat ").endsWith(" hari lagi");
        assertThat(kini.path("keterangan").asText()).contains("Pasal");
        assertThat(riwayat("rw01").toString()).doesNotContain(kelurahan.akun("rw01"), kelurahan.akun("petugas"));
        assertThat(riwayat("lurah").path("tahap")).isEqualTo(tahap);
    }

    @Test
    @DisplayName("RT dan RW yang ikut serta membacanya; kantor lain, pemerintah lain, dan nomor yang tidak ada: 404")
    void hak() {
        KelurahanUji lain = panggung.kelurahan();
        String nomorRt = kasusService.buka("uji", "Uji kasus RT", "dki", kelurahan.rtA, "uji").nomor();

        assertThat(status(kelurahan.akun("rw02"), jalan.nomor())).isEqualTo(200);
        assertThat(status(kelurahan.akun("camat"), jalan.nomor())).isEqualTo(200);
        assertThat(status(kelurahan.akun("rt01"), nomorRt)).isEqualTo(200);
        assertThat(status(kelurahan.akun("rt02"), nomorRt)).isEqualTo(404);
        assertThat(status(kelurahan.akun("rt01"), jalan.nomor())).isEqualTo(404);
        assertThat(List.of(lain.akun("lurah"), lain.akun("rw01"), lain.akun("camat"), "pengawas.bukittinggi"))
                .allSatisfy(akun -> assertThat(status(akun, jalan.nomor())).isEqualTo(404));
        assertThat(status(kelurahan.akun("lurah"), jalan.nomor().substring(1))).isEqualTo(404);
        assertThat(Klien.diTasklist(port, lain.akun("lurah")).ambil("/camunda/api/rukun/kasus/" + jalan.nomor()))
                .satisfies(j -> assertThat(j.status()).isEqualTo(404))
                .satisfies(j -> assertThat(j.isi()).contains("Kasus itu tidak ada"));
    }

    @Test
    @DisplayName("mengapa hari itu: peristiwa, masa, edisi, dasar, hitungan; yang dihitung dari rapat menyebut rapatnya")
    void mengapaHariItu() {
        String hariIni = Kalender.tulis(jam.hariIni());
        JsonNode undang = riwayat("lurah").path("tenggat").get(0);
        assertThat(undang.path("hari").asText()).isEqualTo("paling lambat " + Kalender.tulis(jam.hariIni().plusDays(14))
                + ", 14 hari lagi");
        assertThat(undang.path("peristiwa").asText()).isEqualTo("Tugas ini timbul, " + hariIni);
        assertThat(undang.path("masa").asText()).contains("14 hari", "PRD-02");
        assertThat(undang.path("edisi").asText()).contains("berlaku sejak 14 September 2016", "ketentuan pada " + hariIni);
        assertThat(undang.path("dasar").asText()).startsWith("Kebijakan Rukun: ");
        assertThat(undang.path("hitungan").asText()).startsWith(hariIni + " ditambah 14 hari ialah "
                + Kalender.tulis(jam.hariIni().plusDays(14))).contains("hari libur");

        jalan.undang("rw01");
        assertThat(riwayat("lurah").path("tenggat")).anySatisfy(h -> assertThat(h.path("peristiwa").asText())
                .isEqualTo("Hari musyawarah menurut undangan, " + hariIni));
    }

    @Test
    @DisplayName("pewaktu yang menunggu juga dijelaskan: sejak kapan hasil ada pada Ketua RW, dan hari mulai berlakunya Keputusan")
    void pewaktu() {
        Jalan sampai = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).sampaiPenyampaian();
        JsonNode tenggat = new Klien(port, "pengawas.dki").ambil("/api/rukun/kasus-saya/" + sampai.nomor()).berhasil().json()
                .path("tenggat");

        assertThat(tenggat).anySatisfy(h -> {
            assertThat(h.path("apa").asText()).isEqualTo("Belum diteruskan");
            assertThat(h.path("peristiwa").asText()).startsWith("Hasil musyawarah sampai pada Ketua RW, ");
            assertThat(h.path("masa").asText()).contains("PRD-12");
            assertThat(h.path("hitungan").asText()).contains("begitu hari itu lewat");
        });
    }

    @Test
    @DisplayName("kasus yang membukanya dan yang dibukanya disebut, hanya bagi yang boleh melihatnya")
    void terkait() {
        Kasus asal = panggung.kasus(jalan.nomor());
        Kasus rt = kasusService.buka("uji", "Uji kasus RT", "dki", kelurahan.rtA, "uji");
        Kasus jauh = kasusService.buka("uji", "Uji kasus jauh", "dki", panggung.kelurahan().id, "uji");
        hubungan.catat(JenisHubunganKasus.DIBERI_TAHU, rt, asal, "Uji", Pelaku.SISTEM);
        hubungan.catat(JenisHubunganKasus.DIBERI_TAHU, jauh, asal, "Uji", Pelaku.SISTEM);

        assertThat(riwayat("lurah").path("terkait")).hasSize(1).allSatisfy(t -> {
            assertThat(t.path("hubungan").asText()).isEqualTo("Kasus lain diberi tahu");
            assertThat(t.path("alamat").asText()).isEqualTo("/camunda/api/rukun/kasus/" + rt.nomor());
        });
    }

    @Test
    @DisplayName("halamannya menggambar prosedur dan musyawarah yang dipanggilnya: yang dilalui, yang sekarang, pasalnya")
    void gambar() {
        String isi = Klien.diTasklist(port, kelurahan.akun("rw01")).ambil("/camunda/api/rukun/kasus/" + jalan.nomor())
                .berhasil().isi();

        assertThat(isi).containsSubsequence("Penggabungan RT lintas RW", "Sekarang pada: Musyawarah RT di tiap RT.",
                "class=\"sosok mulai lalu\"", "class=\"sosok panggilan kini\"", "aria-label=\"Pilih RT yang digabung. ",
                "Pasal 10 ayat (1)");
        assertThat(isi).contains(", RT 001/RW 01</b>", ", RT 001/RW 02</b>", "class=\"sosok tugas-orang kini\"",
                "Buka tugas Anda: Undang peserta", "href=\"/rukun/peraturan/pergub-dki-171-2016/10\">Pasal 10</a> ayat (1)").doesNotContain("<script", " style=\"", "${", "null</");
    }

    @Test
    @DisplayName("kasus yang selesai memperlihatkan jalannya sampai akhir, dan Keputusannya sekali tekan")
    void selesai() {
        Jalan selesai = new Jalan(panggung, kelurahan = panggung.kelurahan(), jam.hariIni()).sampaiCamat().camatSetuju()
                .tandatangani();
        jalan = selesai;
        JsonNode riwayat = riwayat("lurah");

        assertThat(riwayat.path("kasus").path("dokumen").get(0).path("nama").asText()).startsWith("Keputusan Lurah Nomor ");
        assertThat(satu(riwayat.path("tahap"), "Ditetapkan", "selesai").path("kantor").isNull()).isTrue();
        assertThat(riwayat.path("tenggat")).isEmpty();
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil("/camunda/api/rukun/kasus/" + jalan.nomor())
                .berhasil().isi()).contains("/dokumen/", "class=\"sosok akhir lalu\"");
    }

    @Test
    @DisplayName("kasus yang ditarik: yang menunggu dihentikan; permintaan koreksi yang berjalan ikut digambar")
    void ditarikDanDikoreksi() {
        jalan.undang("rw01");
        new TindakanUji(panggung, jalan).minta("petugas", "KOREKSI");
        assertThat(satu(riwayat("lurah").path("tahap"), "Pilih isian yang dikoreksi", "sekarang").path("bagian").asText())
                .startsWith("Tarik, koreksi, atau kembalikan");
        assertThat(halaman("lurah")).contains("Sekarang pada: Pilih isian yang dikoreksi.");

        new TindakanUji(panggung, jalan).minta("lurah", "TARIK").jalankan();
        assertThat(panggung.kasus(jalan.nomor()).hasil()).isNotNull();
        JsonNode tahap = riwayat("lurah").path("tahap");
        assertThat(tahap.findValuesAsText("keadaan")).contains("dihentikan").doesNotContain("sekarang");
        assertThat(riwayat("lurah").path("tenggat")).isEmpty();
        assertThat(halaman("lurah")).contains("Dihentikan pada ").doesNotContain("tugas-orang kini", "panggilan kini");
    }

    @Test
    @DisplayName("sesudah koreksi kasus maju lagi: isian lama dan yang baru masing-masing tahap, kantornya tetap disebut")
    void dikoreksi() {
        jalan.rapat("rw01", kelurahan.kepalaA);
        new TindakanUji(panggung, jalan).koreksi("rw01", "Kehadiran musyawarah – RT 001/RW 01", jalan.kehadiran("rw01",
                kelurahan.kepalaA.subList(0, kelurahan.kepalaA.size() - 1))).disetujui("lurah").jalankan();

        JsonNode tahap = riwayat("lurah").path("tahap");
        assertThat(StreamSupport.stream(tahap.spliterator(), false)
                .filter(t -> t.path("nama").asText().equals("Catat kehadiran") && !t.path("keadaan").asText().equals("dihentikan"))
                .map(t -> t.path("kantor").asText())).contains("Ketua RW 01");
        assertThat(halaman("lurah")).contains("Catat kehadiran");
    }

    private String halaman(String peran) {
        return Klien.diTasklist(port, kelurahan.akun(peran)).ambil("/camunda/api/rukun/kasus/" + jalan.nomor()).berhasil().isi();
    }

    private JsonNode riwayat(String peran) {
        return new Klien(port, kelurahan.akun(peran)).ambil("/api/rukun/kasus-saya/" + jalan.nomor()).berhasil().json();
    }

    private int status(String akun, String nomor) {
        return new Klien(port, akun).ambil("/api/rukun/kasus-saya/" + nomor).status();
    }

    private static JsonNode satu(JsonNode tahap, String nama, String keadaan) {
        return StreamSupport.stream(tahap.spliterator(), false).filter(t -> t.path("nama").asText().equals(nama)
                && t.path("keadaan").asText().equals(keadaan)).findFirst().orElseThrow();
    }
}
