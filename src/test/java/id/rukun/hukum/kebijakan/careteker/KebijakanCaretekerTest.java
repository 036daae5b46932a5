package id.rukun.hukum.kebijakan.careteker;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;

import id.rukun.hukum.Akibat;
import java.time.LocalDate;
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
