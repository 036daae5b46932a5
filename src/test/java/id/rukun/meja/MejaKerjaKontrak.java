package id.rukun.meja;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tells one's tasks apart, and what comes after one of them. */
abstract class MejaKerjaKontrak {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni());
    }

    @Test
    @DisplayName("dua tugas senama pada satu kantor dibedakan menurut unitnya; pasal dan hari terakhir tertera")
    void kartu() {
        jalan.sampaiPenyampaian();
        String rw01 = tugas("rw01", "SampaikanHasil");
        String rw02 = tugas("rw02", "SampaikanHasil");

        JsonNode satu = kartu("rw01", rw01 + "," + rw02);
        assertThat(satu).as("the other office's is left out").hasSize(1);
        assertThat(satu.get(0).path("unit").asText()).isEqualTo("RT 001/RW 01");
        assertThat(satu.get(0).path("kasus").asText()).isEqualTo(jalan.nomor());
        assertThat(satu.get(0).path("perihal").asText()).isEqualTo("Penggabungan RT lintas RW");
        assertThat(satu.get(0).path("tenggat").asText()).endsWith(", 14 hari lagi");
        assertThat(satu.get(0).path("dasar").asText()).isEqualTo("Pasal 9 ayat (2), Pasal 11 ayat (1) huruf b");
        assertThat(kartu("rw02", rw02).get(0).path("unit").asText()).isEqualTo("RT 001/RW 02");
        assertThat(kartu("rw01", "tidak-ada")).isEmpty();
        assertThat(klien("rw01").ambil("/api/rukun/kartu-tugas").berhasil().json()).isEmpty();
        assertThat(klien("rw01").ambil("/api/rukun/kartu-tugas?id=" + String.join(",", Collections.nCopies(51, "x"))).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("sesudah dikirim: kasusnya menunggu kantor mana; tugas berikutnya dari kasus itu dahulu")
    void sesudah() {
        String lama = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt().nomor();
        KelurahanUji lain = panggung.kelurahan();
        jalan = new Jalan(panggung, lain, jam.hariIni());
        jalan.sampaiMusyawarahRt().undang("rw01");

        JsonNode sesudah = sesudah(lain.akun("rw01"));
        assertThat(sesudah.at("/kasus/nomor").asText()).isEqualTo(jalan.nomor());
        assertThat(sesudah.at("/kasus/tahap").findValuesAsText("nama")).contains("Catat kehadiran", "Undang peserta");
        assertThat(sesudah.at("/berikut/nama").asText()).isEqualTo("Catat kehadiran");
        assertThat(sesudah.at("/berikut/kasus").asText()).isEqualTo(jalan.nomor());
        assertThat(sesudah.toString()).doesNotContain(lain.orang("rw01"), lain.akun("rw01"));

        JsonNode bukan = sesudah(kelurahan.akun("rw01"));
        assertThat(bukan.path("kasus").isNull()).as("another Kelurahan's case").isTrue();
        assertThat(bukan.at("/berikut/kasus").asText()).isEqualTo(lama);
        assertThat(sesudah("lurah.bukittinggi").path("kasus").isNull()).isTrue();
        assertThat(new Klien(port, null).ambil("/api/rukun/sesudah-kirim/" + jalan.nomor()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("sesudah kasusnya selesai: hasilnya, dan Keputusan dengan alamat halamannya")
    void selesai() {
        jalan.sampaiCamat().camatSetuju().tandatangani();
        JsonNode kasus = sesudah(kelurahan.akun("lurah")).path("kasus");

        assertThat(kasus.path("keadaan").asText()).isEqualTo("Ditetapkan");
        assertThat(kasus.path("selesai").isNull()).isFalse();
        assertThat(kasus.path("tahap")).isEmpty();
        assertThat(kasus.at("/dokumen/0/nama").asText()).contains("Keputusan Lurah");
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil(kasus.at("/dokumen/0/alamat").asText()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("lembar tugas menyebut halaman kasusnya bagi yang boleh membukanya")
    void halamanKasus() {
        jalan.mulai().pilihRt();
        for (String siapa : List.of("rw01", "rw02")) {
            String alamat = new PejabatRest(klien(siapa)).lembar(tugas(siapa, "UndangPeserta")).path("alamatKasus").asText();
            assertThat(Klien.diTasklist(port, kelurahan.akun(siapa)).ambil(alamat).berhasil().isi()).contains(jalan.nomor());
        }
    }

    private JsonNode kartu(String siapa, String ids) {
        return klien(siapa).ambil("/api/rukun/kartu-tugas?id=" + ids).berhasil().json();
    }

    private JsonNode sesudah(String akun) {
        return new Klien(port, akun).ambil("/api/rukun/sesudah-kirim/" + jalan.nomor()).berhasil().json();
    }

    private String tugas(String siapa, String kegiatan) {
        return jalan.pejabat(siapa).tugas(jalan.nomor(), kegiatan).getId();
    }

    private Klien klien(String siapa) {
        return new Klien(port, kelurahan.akun(siapa));
    }
}
