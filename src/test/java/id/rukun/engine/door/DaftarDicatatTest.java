package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.Pembacaan;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads names is noted (Pasal 31 UU 27/2022). */
@UjiAplikasi
class DaftarDicatatTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private BerkasService berkas;
    @Autowired private EksporService ekspor;
    @LocalServerPort private int port;

    @Test
    @DisplayName("mencari orang dengan namanya pada formulir mulai dicatat di antara pencarian orang; yang tidak menemukan siapa pun tidak")
    void pencarianTanpaKasus() {
        KelurahanUji kelurahan = panggung.kelurahan();
        String akun = kelurahan.akun("petugas");
        Klien petugas = new Klien(port, akun);
        String jalur = "/api/rukun/mulai/pencatatan-penduduk/daftar/pencatatan-penduduk?cari=";
        assertThat(petugas.ambil(jalur + "zzzqqq").berhasil().json()).isEmpty();
        assertThat(ekspor.milik(akun)).isEmpty();
        assertThat(petugas.ambil(jalur + "warga").berhasil().json()).isNotEmpty();
        assertThat(ekspor.milik(akun)).singleElement().satisfies(c -> {
            assertThat(c.daftar()).isEqualTo(EksporService.CARI_ORANG);
            assertThat(c.wilayah()).contains("“warga” dalam daftar penduduk", "formulir Perubahan register penduduk");
            assertThat(c.jumlah()).isPositive();
        });
    }

    @Test
    @DisplayName("membuka daftar peserta dicatat: siapa, kapan, untuk apa; yang tidak diperlihatkan tidak dicatat")
    void daftarDibaca() {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(20).kkB(20));
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahRt().undang("rw01");
        Klien ketua = new Klien(port, kelurahan.akun("rw01"));
        PejabatRest rest = new PejabatRest(ketua);
        String tugas = rest.tugas(jalan.nomor(), "CatatKehadiran").path("id").asText();
        String kasusId = panggung.kasus(jalan.nomor()).id();
        String jalur = "/api/rukun/tugas/" + tugas + "/daftar/";

        assertThat(rest.daftar(tugas, "musyawarah-peserta")).hasSize(20);
        assertThat(rest.daftar(tugas, "musyawarah-peserta")).as("another pause in typing").hasSize(20);
        assertThat(ketua.ambil(jalur + "tidak-ada").status()).isEqualTo(404);
        assertThat(new Klien(port, kelurahan.akun("rw02")).ambil(jalur + "musyawarah-peserta").status()).isEqualTo(404);

        List<Pembacaan> semua = berkas.pembacaan(kasusId).stream()
                .filter(p -> p.alasan().startsWith("Membuka daftar")).toList();
        assertThat(semua).singleElement().satisfies(p -> {
            assertThat(p.pembaca()).isEqualTo(kelurahan.akun("rw01"));
            assertThat(p.alasan()).isEqualTo("Membuka daftar peserta pada tugas Catat kehadiran");
            assertThat(p.waktu()).isBetween(jam.instant().minusSeconds(60), jam.instant());
        });
    }
}
