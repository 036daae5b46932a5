package id.rukun.hukum.pergub171.penggantian;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan.DuaPengurus;
import id.rukun.hukum.pergub171.pengurus.WewenangKetuaFakta;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pasal 38, both sides of each rule. */
class PenggantianAturanTest {

    @Test
    @DisplayName("EX-198 pengganti Bendahara ditunjuk Lurah: ditolak BUKAN_KETUA; ditunjuk Ketua: diterima")
    void ex198() {
        List<String> hal = List.of("Pengganti Bendahara RW 01");
        terpenuhi(periksa(PenggantiDitunjukKetua.class, new WewenangKetuaFakta(hal, true)));
        Putusan putusan = periksa(PenggantiDitunjukKetua.class, new WewenangKetuaFakta(hal, false));
        gagal(putusan, Akibat.TOLAK, "BUKAN_KETUA");
        assertThat(putusan.pesan()).startsWith("Pengganti Bendahara RW 01 hanya dapat ditunjuk Ketua");
        assertThat(putusan.dasar()).contains("Pasal 38 ayat (3)");
    }

    @Test
    @DisplayName("PS38-1 pengganti Ketua tidak ditunjuk: ditolak PENGGANTI_KETUA_HARUS_DIPILIH; jabatan lain ditunjuk")
    void ketuaDipilih() {
        terpenuhi(periksa(KetuaDigantiMelaluiPemilihan.class, new KetuaDigantiMelaluiPemilihan.Fakta("Bendahara RW 01", false)));
        Putusan putusan = periksa(KetuaDigantiMelaluiPemilihan.class, new KetuaDigantiMelaluiPemilihan.Fakta("Ketua RW 01", true));
        gagal(putusan, Akibat.TOLAK, "PENGGANTI_KETUA_HARUS_DIPILIH");
        assertThat(putusan.dasar()).contains("Pasal 38 ayat (1)");
    }

    @Test
    @DisplayName("EX-197 pengganti anak Ketua: ditolak HUBUNGAN_KEKERABATAN dengan nama keduanya")
    void ex197() {
        terpenuhi(periksa(PenggantiTanpaKekerabatan.class, new TanpaHubunganKekerabatan.Fakta(List.of())));
        Putusan putusan = periksa(PenggantiTanpaKekerabatan.class, new TanpaHubunganKekerabatan.Fakta(
                List.of(new DuaPengurus("Budi", "Sari", "orang tua dan anak"))));
        gagal(putusan, Akibat.TOLAK, "HUBUNGAN_KEKERABATAN");
        assertThat(putusan.pesan()).isEqualTo("Budi dan Sari mempunyai hubungan orang tua dan anak.");
    }
}
