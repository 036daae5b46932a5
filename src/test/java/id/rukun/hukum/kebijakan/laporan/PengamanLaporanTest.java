package id.rukun.hukum.kebijakan.laporan;

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

/** What Rukun asks of reports upward beside the law: both sides of each rule. */
class PengamanLaporanTest {

    private static final LocalDate AKHIR = LocalDate.of(2026, 9, 30);

    @Test
    @DisplayName("RUKUN-POL-176 satu laporan berkala untuk satu masa")
    void semasa() {
        terpenuhi(periksa(SatuLaporanSemasa.class, new SatuLaporanSemasa.Fakta("Laporan koordinasi", AKHIR, null)));
        Putusan ada = periksa(SatuLaporanSemasa.class, new SatuLaporanSemasa.Fakta("Laporan koordinasi", AKHIR, "2026-000012"));
        gagal(ada, Akibat.TOLAK, "LAPORAN_SEMASA_ADA");
        assertThat(ada.pesan()).contains("2026-000012", "30 September 2026");
    }

    @Test
    @DisplayName("RUKUN-POL-177 pengembalian di Banjar sekali oleh tiap penerima, di Bukittinggi tidak dibatasi")
    void pengembalian() {
        terpenuhi(kembali(true, 0));
        gagal(kembali(true, 1), Akibat.TOLAK, "LAPORAN_SUDAH_DIKEMBALIKAN");
        terpenuhi(kembali(false, 5));
    }

    private static Putusan kembali(boolean terbatas, int kali) {
        return periksa(PengembalianLaporan.class, new PengembalianLaporan.Fakta("Sekretaris Daerah", terbatas, kali));
    }

    @Test
    @DisplayName("RUKUN-POL-164 penerima bukan pelapornya; RUKUN-DATA-44 surat tidak mendahului masanya")
    void penerimaDanSurat() {
        terpenuhi(periksa(PenerimaBukanPelapor.class, new PenerimaBukanPelapor.Fakta("Walikota", "Wakil Walikota", false)));
        Putusan sama = periksa(PenerimaBukanPelapor.class, new PenerimaBukanPelapor.Fakta("Walikota", "Wakil Walikota", true));
        gagal(sama, Akibat.TOLAK, "LAPORAN_SENDIRI");
        assertThat(sama.pesan()).contains("Walikota dan Wakil Walikota");
        terpenuhi(periksa(SuratDalamMasa.class, new SuratDalamMasa.Fakta(AKHIR, AKHIR)));
        gagal(periksa(SuratDalamMasa.class, new SuratDalamMasa.Fakta(AKHIR.minusDays(1), AKHIR)), Akibat.TOLAK, "SURAT_MENDAHULUI_MASA");
    }

    @Test
    @DisplayName("RUKUN-POL-178 jenis laporan yang disusun kantornya; yang tidak menyusun laporan tidak ditawari apa pun")
    void jenis() {
        terpenuhi(periksa(JenisLaporanPelapor.class, new JenisLaporanPelapor.Fakta("Laporan koordinasi", "Kepala Dinas Pasar", true,
                List.of("Laporan koordinasi"))));
        Putusan lain = periksa(JenisLaporanPelapor.class, new JenisLaporanPelapor.Fakta("Pemantauan", "Kepala Dinas Pasar", false,
                List.of("Laporan koordinasi")));
        gagal(lain, Akibat.TOLAK, "JENIS_LAPORAN_TIDAK_SESUAI");
        assertThat(lain.pesan()).contains("Pilih Laporan koordinasi.");
        assertThat(periksa(JenisLaporanPelapor.class, new JenisLaporanPelapor.Fakta("Pemantauan", "Asisten", false, List.of())).pesan())
                .contains("Tidak ada laporan");
    }

    @Test
    @DisplayName("RUKUN-POL-179 masa laporan berurutan, sehari pun boleh")
    void masa() {
        terpenuhi(periksa(MasaLaporanTeratur.class, new MasaLaporanTeratur.Fakta(AKHIR.withDayOfMonth(1), AKHIR, AKHIR.withDayOfMonth(1), AKHIR)));
        gagal(periksa(MasaLaporanTeratur.class, new MasaLaporanTeratur.Fakta(AKHIR, AKHIR, AKHIR.withDayOfMonth(1), AKHIR)), Akibat.TOLAK,
                "MASA_LAPORAN_LAIN");
        terpenuhi(periksa(MasaLaporanTeratur.class, new MasaLaporanTeratur.Fakta(AKHIR, AKHIR, null, null)));
        gagal(periksa(MasaLaporanTeratur.class, new MasaLaporanTeratur.Fakta(AKHIR, AKHIR.minusDays(1), null, null)), Akibat.TOLAK,
                "MASA_LAPORAN_TERBALIK");
    }

    @Test
    @DisplayName("RUKUN-POL-180 Sekretariat Daerah melapor lewat satu Bagian; unit lain menyusun laporannya sendiri")
    void setda() {
        terpenuhi(periksa(LaporanSetda.class, new LaporanSetda.Fakta("Bagian Pemerintahan Umum", true, "BAG_PEMUM")));
        terpenuhi(periksa(LaporanSetda.class, new LaporanSetda.Fakta("Dinas Pasar", false, "DINAS_PASAR")));
        Putusan lain = periksa(LaporanSetda.class, new LaporanSetda.Fakta("Bagian Hukum", true, "BAG_HUKUM"));
        assertThat(lain.terpenuhi()).isFalse();
        assertThat(lain.akibat()).isEqualTo(Akibat.OTOMATIS);
    }
}
