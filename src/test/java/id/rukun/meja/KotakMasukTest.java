package id.rukun.meja;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.KotakMasukService;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The inbox over HTTP. */
@UjiAplikasi
class KotakMasukTest {

    private static final String ALAMAT = "/camunda/api/rukun/kotak-masuk";

    @Autowired private Panggung panggung;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private Kasus kasus;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        kasus = panggung.kasus(new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor());
    }

    @Test
    @DisplayName("kantor membaca yang diberitahukan kepadanya, yang terbaru lebih dahulu, dengan tautan ke tugasnya sendiri")
    void milikKantor() {
        beri("ketua-rw", kelurahan.rwA, "Pertama");
        beri("ketua-rw", kelurahan.rwA, "Kedua");
        beri("ketua-rw", kelurahan.rwB, "Untuk RW lain");
        Klien ketua = Klien.diTasklist(port, kelurahan.akun("rw01"));
        JsonNode isi = ketua.ambil(ALAMAT).berhasil().json();

        assertThat(isi.findValuesAsText("perihal")).containsExactly("Kedua", "Pertama");
        assertThat(isi.get(0).path("kasus").asText()).isEqualTo(kasus.nomor());
        assertThat(isi.get(0).path("alamat").asText()).isEqualTo("/camunda/api/rukun/kasus/" + kasus.nomor());
        assertThat(isi.get(0).path("kepada").asText()).isEqualTo("Ketua RW 01");
        assertThat(isi.get(0).path("tugas").asText())
                .isEqualTo(panggung.sebagai(kelurahan.akun("rw01")).tugas(kasus.nomor(), "UndangPeserta").getId());
        assertThat(new Klien(port, kelurahan.akun("rw01")).ambil("/api/rukun/kotak-masuk").berhasil().json())
                .isEqualTo(isi);
    }

    @Test
    @DisplayName("yang belum dibaca dihitung untuk setiap orang; yang terbaca tetap terbaca, dan hanya itu")
    void dibaca() {
        beri("petugas-kelurahan", kelurahan.id, "Pertama");
        beri("petugas-kelurahan", kelurahan.id, "Kedua");
        beri("lurah", kelurahan.id, "Untuk Lurah");
        String sejawat = panggung.petugasKedua(kelurahan);
        Klien petugas = Klien.diTasklist(port, kelurahan.akun("petugas"));
        Klien lurah = Klien.diTasklist(port, kelurahan.akun("lurah"));
        assertThat(belumDibaca(petugas)).isEqualTo(2);
        long kedua = petugas.ambil(ALAMAT).json().get(0).path("urutan").asLong();
        long lain = lurah.ambil(ALAMAT).json().get(0).path("urutan").asLong();

        petugas.kirim("POST", ALAMAT + "/dibaca", Map.of("urutan", List.of(kedua, lain))).berhasil();
        petugas.kirim("POST", ALAMAT + "/dibaca", Map.of("urutan", List.of(kedua))).berhasil();
        assertThat(belumDibaca(petugas)).as("an earlier one that was not on the page is still new").isEqualTo(1);
        assertThat(petugas.ambil(ALAMAT).json().findValuesAsText("baru")).containsExactly("false", "true");
        assertThat(belumDibaca(Klien.diTasklist(port, sejawat))).isEqualTo(2);
        assertThat(belumDibaca(lurah)).as("nobody reads for another office").isEqualTo(1);
    }

    @Test
    @DisplayName("lebih dari satu halaman: yang lebih lama menyusul")
    void halaman() {
        for (int ke = 1; ke <= KotakMasukService.SEHALAMAN + 1; ke++) {
            beri("lurah", kelurahan.id, "Ke-" + ke);
        }
        Klien lurah = Klien.diTasklist(port, kelurahan.akun("lurah"));
        JsonNode pertama = lurah.ambil(ALAMAT).json();
        assertThat(pertama).hasSize(KotakMasukService.SEHALAMAN);
        assertThat(lurah.ambil(ALAMAT + "?sebelum=" + pertama.get(KotakMasukService.SEHALAMAN - 1).path("urutan").asLong())
                .json().findValuesAsText("perihal")).containsExactly("Ke-1");
    }

    @Test
    @DisplayName("yang belum masuk tidak membaca apa pun; badan yang bukan urutan ditolak dengan kalimat")
    void ditolak() {
        assertThat(new Klien(port, null).ambil(ALAMAT).status()).isIn(401, 403);
        assertThat(new Klien(port, null).ambil("/api/rukun/kotak-masuk").status()).isEqualTo(401);
        assertThat(new Klien(port, "operator.dki").ambil("/api/rukun/kotak-masuk").status()).isEqualTo(403);
        Klien lurah = Klien.diTasklist(port, kelurahan.akun("lurah"));
        assertThat(lurah.kirim("POST", ALAMAT + "/dibaca", Map.of("urutan", List.of("kemarin"))).status()).isEqualTo(400);
        assertThat(lurah.kirim("POST", ALAMAT + "/dibaca", Map.of()).status()).isEqualTo(400);
        assertThat(lurah.kirim("POST", ALAMAT + "/dibaca", Map.of("urutan",
                LongStream.rangeClosed(0, KotakMasukService.SEHALAMAN).boxed().toList())).status()).isEqualTo(400);
        assertThat(lurah.ambil(ALAMAT + "?sebelum=kemarin").status()).isEqualTo(400);
    }

    private long belumDibaca(Klien siapa) {
        return siapa.ambil(ALAMAT + "/jumlah").berhasil().json().path("belumDibaca").asLong();
    }

    private void beri(String peran, String unit, String perihal) {
        String kantor = Kantor.idGrup(peran, unit);
        pemberitahuan.beri(new PemberitahuanBaru(UUID.randomUUID().toString(),
                new Pemicu("TM-10", "PRD-04", jam.instant()),
                new Alamat(kasus.id(), unit, kantor, Jabatan.dariPeran(peran).sebutan()), "UndangPeserta", perihal,
                "Mohon ditindaklanjuti (Pasal 39 Pergub DKI 171/2016)."));
    }
}
