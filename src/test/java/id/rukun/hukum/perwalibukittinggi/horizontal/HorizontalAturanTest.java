package id.rukun.hukum.perwalibukittinggi.horizontal;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.permintaan.HorizontalSebelumDitutup;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BKT-PR-05: both sides of each rule. */
class HorizontalAturanTest {

    private static final String I = "PEMERINTAHAN";
    private static final String II = "EKBANG_KESRA";
    private static final String III = "ADM_UMUM";
    private static final LocalDate DIEDARKAN = LocalDate.of(2019, 3, 1);

    @Test
    @DisplayName("BKT-X-82 hanya satu Asisten; dua; tidak semua yang terkait")
    void ex082() {
        gagal(ikut(List.of(I), List.of()), Akibat.TAHAN, "BKT_R_31");
        gagal(ikut(List.of(I, I), List.of(I)), Akibat.TAHAN, "BKT_R_31");
        terpenuhi(ikut(List.of(I, II), List.of()));
        terpenuhi(ikut(List.of(I, II, III), List.of(II, III)));
        Putusan kurang = ikut(List.of(I, II), List.of(II, III));
        gagal(kurang, Akibat.TAHAN, "BKT_R_31");
        assertThat(kurang.pesan()).contains("tambahkan Asisten Administrasi Umum");
    }

    private static Putusan ikut(List<String> asisten, List<String> terkait) {
        return periksa(AsistenTerkaitLengkap.class, new AsistenTerkaitLengkap.Fakta(asisten, terkait));
    }

    @Test
    @DisplayName("BKT-X-119 Asisten III diam tujuh hari: menunggu sampai hari ketujuh, sesudahnya kepada Sekretaris Daerah")
    void ex119() {
        gagal(naskah(7, "SETUJU", "BELUM"), Akibat.TAHAN, "BKT_R_32");
        Putusan lewat = naskah(8, "SETUJU", "BELUM");
        gagal(lewat, Akibat.ALIH, "BKT_R_32");
        assertThat(lewat.pesan()).contains("Tidak menjawab: Asisten Administrasi Umum", "temuan");
        assertThat(NaskahDisetujuiSemua.diam((NaskahDisetujuiSemua.Fakta) lewat.fakta())).containsExactly(III);
    }

    @Test
    @DisplayName("BKT-R-32 disetujui semua; seorang tidak setuju, juga sebelum batasnya")
    void naskah() {
        terpenuhi(naskah(30, "SETUJU", "SETUJU"));
        gagal(periksa(NaskahDisetujuiSemua.class, new NaskahDisetujuiSemua.Fakta(List.of(), DIEDARKAN, DIEDARKAN)), Akibat.TAHAN,
                "BKT_R_32");
        Putusan menolak = naskah(1, "SETUJU", "TIDAK_SETUJU");
        gagal(menolak, Akibat.ALIH, "BKT_R_32");
        assertThat(menolak.pesan()).contains("Tidak setuju: Asisten Administrasi Umum").doesNotContain("temuan");
    }

    private static Putusan naskah(int hari, String kedua, String ketiga) {
        return periksa(NaskahDisetujuiSemua.class, new NaskahDisetujuiSemua.Fakta(
                List.of(new JawabanAsisten(II, kedua), new JawabanAsisten(III, ketiga)), DIEDARKAN, DIEDARKAN.plusDays(hari)));
    }

    @Test
    @DisplayName("BKT-X-84 perkara dua Asisten hendak ditutup tanpa koordinasi antar-Asisten: tertahan, dan temuan")
    void ex084() {
        HorizontalFakta belum = new HorizontalFakta(List.of(I, II), List.of(), false);
        gagal(periksa(HorizontalSebelumDitutup.class, belum), Akibat.TAHAN, "BKT_R_13");
        gagal(periksa(KewajibanAntarAsisten.class, belum), Akibat.TEMUAN, "BKT_R_33");
        terpenuhi(periksa(KewajibanAntarAsisten.class, new HorizontalFakta(List.of(I, II), List.of(II, I), false)));
        terpenuhi(periksa(KewajibanAntarAsisten.class, new HorizontalFakta(List.of(I, II), List.of(), true)));
        terpenuhi(periksa(KewajibanAntarAsisten.class, new HorizontalFakta(List.of(I), List.of(), false)));
    }
}
