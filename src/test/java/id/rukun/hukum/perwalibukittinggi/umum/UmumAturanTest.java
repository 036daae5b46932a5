package id.rukun.hukum.perwalibukittinggi.umum;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every procedure of Bukittinggi asks: both sides of each rule. */
class UmumAturanTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final LocalDate BERLAKU = LocalDate.of(2014, 12, 31);

    @Test
    @DisplayName("BKT-X-101 petugas unit lain mengubah sebuah koordinasi")
    void ex101() {
        Putusan putusan = periksa(DalamLajurnya.class, new DalamLajurnya.Fakta("Budi", "Kepala Dinas A", false));
        gagal(putusan, Akibat.TOLAK, "BKT_R_64");
        assertThat(putusan.pesan()).contains("Kepala Dinas A, bukan Budi");
        terpenuhi(periksa(DalamLajurnya.class, new DalamLajurnya.Fakta("Siti", "Kepala Dinas A", true)));
    }

    @Test
    @DisplayName("BKT-R-65 tidak sebelum peraturan berlaku, tidak di masa depan, dan selesai sesudah mulai")
    void tanggal() {
        gagal(tanggal(BERLAKU.minusDays(1), null, null, true), Akibat.TOLAK, "BKT_R_65");
        terpenuhi(tanggal(BERLAKU, null, null, true));
        terpenuhi(tanggal(HARI, null, null, true));
        gagal(tanggal(HARI.plusDays(1), null, null, true), Akibat.TOLAK, "BKT_R_65");
        terpenuhi(tanggal(HARI.plusDays(1), null, null, false));
        terpenuhi(tanggal(HARI, LocalTime.of(9, 0), LocalTime.of(9, 1), false));
        terpenuhi(tanggal(HARI, LocalTime.of(9, 0), null, false));
        Putusan terbalik = tanggal(HARI, LocalTime.of(9, 0), LocalTime.of(9, 0), false);
        gagal(terbalik, Akibat.TOLAK, "BKT_R_65");
        assertThat(terbalik.pesan()).contains("selesai pukul 09.00, tidak sesudah mulainya pukul 09.00");
    }

    private static Putusan tanggal(LocalDate hari, LocalTime mulai, LocalTime selesai, boolean terjadi) {
        return periksa(TanggalKoordinasi.class, new TanggalKoordinasi.Fakta("Rapat", hari, mulai, selesai, terjadi, HARI));
    }

    @Test
    @DisplayName("BKT-X-103 laporan yang sudah diteruskan diubah")
    void ex103() {
        gagal(periksa(CatatanFinal.class, new CatatanFinal.Fakta("Laporan Dinas A", HARI)), Akibat.TOLAK, "BKT_R_66");
        terpenuhi(periksa(CatatanFinal.class, new CatatanFinal.Fakta("Laporan Dinas A", null)));
    }
}
