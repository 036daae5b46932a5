package id.rukun.hukum.kebijakan.careteker;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies on Careteker: both sides of each. */
class KebijakanCaretekerTest {

    private static final LocalDate HARI = LocalDate.of(2018, 4, 14);

    @Test
    @DisplayName("RUKUN-POL-96 satu penunjukan; RUKUN-POL-97 tidak untuk hari yang lewat")
    void penunjukan() {
        terpenuhi(periksa(SatuPenunjukanTerbuka.class, new SatuPenunjukanTerbuka.Fakta("RT 01", null)));
        gagal(periksa(SatuPenunjukanTerbuka.class, new SatuPenunjukanTerbuka.Fakta("RT 01", "2019-000001")), Akibat.TOLAK,
                "PENUNJUKAN_CARETEKER_SEDANG_BERJALAN");
        terpenuhi(periksa(TidakBerlakuSurut.class, new TidakBerlakuSurut.Fakta(HARI, HARI)));
        gagal(periksa(TidakBerlakuSurut.class, new TidakBerlakuSurut.Fakta(HARI, HARI.plusDays(1))), Akibat.TOLAK,
                "CARETEKER_BERLAKU_SURUT");
    }

    @Test
    @DisplayName("RUKUN-POL-116 usulan Careteker yang menjabat; RUKUN-POL-117 kursi kosong, sekali; RUKUN-POL-89 rangkap beralasan")
    void kepengurusanSementara() {
        terpenuhi(periksa(UsulanCaretekerMenjabat.class, new UsulanCaretekerMenjabat.Fakta("RT 01", "Sri", true, HARI)));
        Putusan orangLain = periksa(UsulanCaretekerMenjabat.class, new UsulanCaretekerMenjabat.Fakta("RT 01", "Sri", false, HARI));
        gagal(orangLain, Akibat.TOLAK, "USULAN_BUKAN_CARETEKER_MENJABAT");
        assertThat(orangLain.pesan()).contains("Careteker RT 01 pada 14 April 2018 ialah Sri");
        gagal(periksa(UsulanCaretekerMenjabat.class, new UsulanCaretekerMenjabat.Fakta("RT 01", null, false, HARI)), Akibat.TOLAK,
                "USULAN_BUKAN_CARETEKER_MENJABAT");
        terpenuhi(periksa(KursiPengurusKosong.class, new KursiPengurusKosong.Fakta("RT 01", List.of(), null)));
        Putusan terisi = periksa(KursiPengurusKosong.class,
                new KursiPengurusKosong.Fakta("RT 01", List.of("Budi menjabat Bendahara RT 01"), null));
        gagal(terisi, Akibat.TOLAK, "KURSI_PENGURUS_TERISI");
        assertThat(terisi.pesan()).contains("Budi menjabat Bendahara RT 01");
        Putusan lain = periksa(KursiPengurusKosong.class, new KursiPengurusKosong.Fakta("RT 01", List.of(), "2019-000001"));
        gagal(lain, Akibat.TOLAK, "KURSI_PENGURUS_TERISI");
        assertThat(lain.pesan()).contains("sedang diusulkan dalam kasus 2019-000001");
        terpenuhi(periksa(PengurusUnitLain.class, new PengurusUnitLain.Fakta(List.of(), null)));
        terpenuhi(periksa(PengurusUnitLain.class, new PengurusUnitLain.Fakta(List.of("Budi, Sekretaris RT 02"), "Tenaga terbatas.")));
        gagal(periksa(PengurusUnitLain.class, new PengurusUnitLain.Fakta(List.of("Budi, Sekretaris RT 02"), null)),
                Akibat.PERINGATAN, "PENGURUS_MERANGKAP_JABATAN");
    }

    @Test
    @DisplayName("RUKUN-POL-98 pengganti meneruskan masa; RUKUN-POL-100 perpanjangan kedua ditandai")
    void perpanjangan() {
        terpenuhi(periksa(PenggantiDalamMasa.class, new PenggantiDalamMasa.Fakta(null, HARI)));
        terpenuhi(periksa(PenggantiDalamMasa.class, new PenggantiDalamMasa.Fakta(HARI, HARI)));
        gagal(periksa(PenggantiDalamMasa.class, new PenggantiDalamMasa.Fakta(HARI, HARI.plusDays(1))), Akibat.TOLAK,
                "MASA_CARETEKER_DIPERPANJANG");
        terpenuhi(periksa(PerpanjanganBerulang.class, new PerpanjanganBerulang.Fakta("RT 01", 1)));
        gagal(periksa(PerpanjanganBerulang.class, new PerpanjanganBerulang.Fakta("RT 01", 2)), Akibat.TEMUAN,
                "PERPANJANGAN_CARETEKER_BERULANG");
    }
}
