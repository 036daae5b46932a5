package id.rukun.hukum.pergub171.pemberhentian;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pasal 35 ayat (1), both sides of each rule. */
class PemberhentianAturanTest {

    private static final LocalDate HARI = LocalDate.of(2019, 6, 20);

    @Test
    @DisplayName("PS35-1a meninggal: dengan dokumennya")
    void meninggal() {
        terpenuhi(periksa(KematianBerdokumen.class, new KematianBerdokumen.Fakta(HARI, 1)));
        Putusan putusan = periksa(KematianBerdokumen.class, new KematianBerdokumen.Fakta(HARI, 0));
        gagal(putusan, Akibat.TOLAK, "DOKUMEN_TIDAK_ADA");
        assertThat(putusan.pesan()).contains("20 Juni 2019");
        assertThat(putusan.dasar()).contains("Pasal 35 ayat (1) huruf a");
    }

    @Test
    @DisplayName("PS35-1b mundur: surat ada dan ditandatangani sendiri")
    void mundur() {
        terpenuhi(periksa(PengunduranDiriBersurat.class, new PengunduranDiriBersurat.Fakta(true, 1)));
        gagal(periksa(PengunduranDiriBersurat.class, new PengunduranDiriBersurat.Fakta(true, 0)), Akibat.TOLAK,
                "SURAT_PENGUNDURAN_DIRI_TIDAK_ADA");
        Putusan lain = periksa(PengunduranDiriBersurat.class, new PengunduranDiriBersurat.Fakta(false, 1));
        gagal(lain, Akibat.TOLAK, "SURAT_PENGUNDURAN_DIRI_TIDAK_ADA");
        assertThat(lain.pesan()).contains("orang lain");
    }

    @Test
    @DisplayName("PS35-1c penonaktifan tidak dengan laporan")
    void nonaktif() {
        terpenuhi(periksa(PenonaktifanLewatJalurnya.class, new PenonaktifanLewatJalurnya.Fakta("MENINGGAL")));
        terpenuhi(periksa(PenonaktifanLewatJalurnya.class, new PenonaktifanLewatJalurnya.Fakta("MENGUNDURKAN_DIRI")));
        gagal(periksa(PenonaktifanLewatJalurnya.class, new PenonaktifanLewatJalurnya.Fakta("DINONAKTIFKAN")), Akibat.TOLAK,
                "JALUR_TIDAK_SAH");
    }
}
