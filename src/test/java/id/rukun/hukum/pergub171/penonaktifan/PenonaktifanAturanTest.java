package id.rukun.hukum.pergub171.penonaktifan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penonaktifan.JedaTeguran;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.PenyampaianPengganti;
import id.rukun.hukum.kebijakan.penonaktifan.SatuPenonaktifanTerbuka;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekDidengar;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.kebijakan.penonaktifan.TeguranSampai;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pasal 35 to 37: both sides of each rule. */
class PenonaktifanAturanTest {

    private static final LocalDate LISAN = LocalDate.of(2020, 2, 3);
    private static final LocalDate TERTULIS = LocalDate.of(2020, 2, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 1);

    @Test
    @DisplayName("EX-180 tidak bertugas sejak 1 September 2019, perkara 29 Februari 2020: belum enam bulan")
    void ex180() {
        Putusan putusan = berhalangan(SEPTEMBER, LocalDate.of(2020, 2, 29));
        gagal(putusan, Akibat.TOLAK, "BELUM_6_BULAN");
        assertThat(putusan.pesan()).contains("6 bulan berturut-turut");
    }

    @Test
    @DisplayName("EX-181 1 Maret 2020: dasarnya tersedia")
    void ex181() {
        terpenuhi(berhalangan(SEPTEMBER, LocalDate.of(2020, 3, 1)));
        gagal(berhalangan(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 2, 29)), Akibat.TOLAK, "BELUM_6_BULAN");
        terpenuhi(berhalangan(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 3, 1)));
    }

    @Test
    @DisplayName("EX-182 bertugas sehari, lalu tidak lagi sejak 11 November 2019: baru tersedia 11 Mei 2020")
    void ex182() {
        LocalDate lagi = LocalDate.of(2019, 11, 11);
        gagal(berhalangan(lagi, LocalDate.of(2020, 3, 1)), Akibat.TOLAK, "BELUM_6_BULAN");
        gagal(berhalangan(lagi, LocalDate.of(2020, 5, 10)), Akibat.TOLAK, "BELUM_6_BULAN");
        terpenuhi(berhalangan(lagi, LocalDate.of(2020, 5, 11)));
    }

    private static Putusan berhalangan(LocalDate sejak, LocalDate hari) {
        return periksa(DasarBerhalangan.class, new DasarBerhalangan.Fakta(false, sejak, hari));
    }

    @Test
    @DisplayName("EX-189 lisan 3, tertulis 10, Keputusan 9 Februari 2020: urutannya salah")
    void ex189() {
        gagal(urutan(LISAN, TERTULIS, LocalDate.of(2020, 2, 9)), Akibat.TOLAK, "URUTAN_TEGURAN");
        gagal(urutan(TERTULIS, LISAN, LocalDate.of(2020, 2, 20)), Akibat.TOLAK, "URUTAN_TEGURAN");
        gagal(urutan(null, TERTULIS, TERTULIS), Akibat.TOLAK, "URUTAN_TEGURAN");
        gagal(urutan(LISAN, null, TERTULIS), Akibat.TOLAK, "URUTAN_TEGURAN");
        gagal(periksa(UrutanTeguranRw.class, new UrutanTeguranRt.Fakta(LISAN, TERTULIS, LISAN)), Akibat.TOLAK, "URUTAN_TEGURAN");
    }

    @Test
    @DisplayName("EX-190 lisan 3, tertulis 10, Keputusan 20 Februari 2020, satu saksi, tanpa musyawarah: boleh; semuanya pada satu hari juga")
    void ex190() {
        terpenuhi(urutan(LISAN, TERTULIS, LocalDate.of(2020, 2, 20)));
        terpenuhi(urutan(LISAN, LISAN, LISAN));
        terpenuhi(periksa(BuktiAtauSaksiRt.class, new BuktiAtauSaksiRt.Fakta(0, 1)));
        terpenuhi(periksa(BuktiAtauSaksiRw.class, new BuktiAtauSaksiRt.Fakta(1, 0)));
        terpenuhi(periksa(TanpaMusyawarahRt.class, new TanpaMusyawarahRt.Fakta(false)));
        terpenuhi(periksa(TanpaMusyawarahRw.class, new TanpaMusyawarahRt.Fakta(true)));
    }

    private static Putusan urutan(LocalDate lisan, LocalDate tertulis, LocalDate keputusan) {
        return periksa(UrutanTeguranRt.class, new UrutanTeguranRt.Fakta(lisan, tertulis, keputusan));
    }

    @Test
    @DisplayName("EX-191 tanpa alat bukti dan tanpa saksi: ditolak")
    void ex191() {
        gagal(periksa(BuktiAtauSaksiRt.class, new BuktiAtauSaksiRt.Fakta(0, 0)), Akibat.TOLAK, "BUKTI_ATAU_SAKSI_WAJIB");
        gagal(periksa(BuktiAtauSaksiRw.class, new BuktiAtauSaksiRt.Fakta(0, 0)), Akibat.TOLAK, "BUKTI_ATAU_SAKSI_WAJIB");
    }

    @Test
    @DisplayName("PS36-4.1, PS37-4.1 kedua teguran: yang belum diberikan disebut")
    void teguranLengkap() {
        terpenuhi(periksa(TeguranLengkapRt.class, new TeguranLengkapRt.Fakta(1, 1)));
        Putusan tertulis = periksa(TeguranLengkapRt.class, new TeguranLengkapRt.Fakta(2, 0));
        gagal(tertulis, Akibat.TOLAK, "TEGURAN_BELUM_LENGKAP");
        assertThat(tertulis.pesan()).isEqualTo("Teguran tertulis belum diberikan.");
        Putusan keduanya = periksa(TeguranLengkapRw.class, new TeguranLengkapRt.Fakta(0, 0));
        gagal(keduanya, Akibat.TOLAK, "TEGURAN_BELUM_LENGKAP");
        assertThat(keduanya.pesan()).isEqualTo("Teguran lisan dan tertulis belum diberikan.");
        gagal(periksa(TeguranLengkapRw.class, new TeguranLengkapRt.Fakta(0, 1)), Akibat.TOLAK, "TEGURAN_BELUM_LENGKAP");
    }

    @Test
    @DisplayName("PS36-3.1, PS37-3.1 asal perkara: sedikitnya satu")
    void asal() {
        terpenuhi(periksa(AsalKasusRt.class, new AsalKasusRt.Fakta(List.of("USUL_MASYARAKAT"))));
        terpenuhi(periksa(AsalKasusRw.class, new AsalKasusRt.Fakta(List.of("USUL_MASYARAKAT", "TEMUAN_LAPANGAN"))));
        gagal(periksa(AsalKasusRt.class, new AsalKasusRt.Fakta(List.of())), Akibat.TOLAK, "ASAL_KASUS_WAJIB");
        gagal(periksa(AsalKasusRw.class, new AsalKasusRt.Fakta(List.of())), Akibat.TOLAK, "ASAL_KASUS_WAJIB");
    }

    @Test
    @DisplayName("PS35-2.0 satu dasar cukup, tanpa dasar ditolak")
    void adaDasar() {
        terpenuhi(periksa(AdaDasarPenonaktifan.class, new AdaDasarPenonaktifan.Fakta(List.of("d"))));
        gagal(periksa(AdaDasarPenonaktifan.class, new AdaDasarPenonaktifan.Fakta(List.of())), Akibat.TOLAK,
                "DASAR_PENONAKTIFAN_TIDAK_ADA");
    }

    @Test
    @DisplayName("PS35-2a, PS35-2c uraian: kedua bagiannya wajib")
    void uraian() {
        terpenuhi(periksa(TindakanTercela.class, new UraianFakta(true, true)));
        gagal(periksa(TindakanTercela.class, new UraianFakta(true, false)), Akibat.TOLAK, "URAIAN_WAJIB");
        gagal(periksa(TindakanTercela.class, new UraianFakta(false, true)), Akibat.TOLAK, "URAIAN_WAJIB");
        terpenuhi(periksa(BertentanganDenganNorma.class, new UraianFakta(true, true)));
        gagal(periksa(BertentanganDenganNorma.class, new UraianFakta(false, true)), Akibat.TOLAK, "URAIAN_WAJIB");
        gagal(periksa(BertentanganDenganNorma.class, new UraianFakta(true, false)), Akibat.TOLAK, "URAIAN_WAJIB");
    }

    @Test
    @DisplayName("PS35-2b hanya Pasal 3, 17, 18, 19, 20, dengan uraian")
    void kewajiban() {
        terpenuhi(periksa(KewajibanDilanggar.class, new KewajibanDilanggar.Fakta(List.of("3", "17", "18", "19", "20"), true)));
        gagal(periksa(KewajibanDilanggar.class, new KewajibanDilanggar.Fakta(List.of("17", "21"), true)), Akibat.TOLAK,
                "PASAL_TIDAK_SESUAI");
        gagal(periksa(KewajibanDilanggar.class, new KewajibanDilanggar.Fakta(List.of(), true)), Akibat.TOLAK, "PASAL_TIDAK_SESUAI");
        gagal(periksa(KewajibanDilanggar.class, new KewajibanDilanggar.Fakta(List.of("17"), false)), Akibat.TOLAK,
                "PELANGGARAN_TANPA_URAIAN");
    }

    @Test
    @DisplayName("PS35-2e syarat Pasal 25: penuh bagi Ketua; bagi pengurus lain hanya kewarganegaraan, PNS, dan partai, dengan alasan (AMB-15)")
    void syarat() {
        terpenuhi(syarat(true, List.of("h"), List.of(), "Surat pengangkatan."));
        gagal(syarat(true, List.of("h"), List.of(), null), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(true, List.of(), List.of(), "Surat."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(true, List.of("c"), List.of("c"), "Pindah."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(true, List.of("c", "h"), List.of("c"), "Surat pengangkatan."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(false, List.of("b"), List.of(), "Sakit."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(false, List.of("a"), List.of(), "Tidak bertakwa."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(false, List.of("i"), List.of(), "Duduk dalam FKDM."), Akibat.TOLAK, "SYARAT_MASIH_TERPENUHI");
        gagal(syarat(false, List.of("a (kewarganegaraan)"), List.of(), " "), Akibat.PERINGATAN, "SYARAT_MASIH_TERPENUHI");
        terpenuhi(syarat(false, List.of("a (kewarganegaraan)", "h", "i (partai politik)"), List.of(), "Menurut suratnya."));
    }

    private static Putusan syarat(boolean ketua, List<String> huruf, List<String> menurutRegister, String uraian) {
        return periksa(SyaratTidakTerpenuhi.class, new SyaratTidakTerpenuhi.Fakta(ketua, huruf, menurutRegister, uraian));
    }

    @Test
    @DisplayName("RUKUN-POL-113, RUKUN-POL-125 teguran tertulis sampai dahulu; jeda bawaan nol hari")
    void sampai() {
        terpenuhi(periksa(TeguranSampai.class, new TeguranSampai.Fakta(TERTULIS, TERTULIS)));
        gagal(periksa(TeguranSampai.class, new TeguranSampai.Fakta(null, TERTULIS)), Akibat.TOLAK, "TEGURAN_BELUM_SAMPAI");
        gagal(periksa(TeguranSampai.class, new TeguranSampai.Fakta(TERTULIS, LISAN)), Akibat.TOLAK, "TEGURAN_BELUM_SAMPAI");
        terpenuhi(periksa(JedaTeguran.class, new JedaTeguran.Fakta(TERTULIS, TERTULIS)));
        gagal(periksa(JedaTeguran.class, new JedaTeguran.Fakta(TERTULIS, LISAN)), Akibat.TOLAK, "JEDA_TEGURAN_BELUM_LEWAT");
    }

    @Test
    @DisplayName("RUKUN-POL-137 surat teguran ditinggalkan baginya hanya sesudah diantar tanpa hasil pada dua hari")
    void penyampaianPengganti() {
        terpenuhi(periksa(PenyampaianPengganti.class, new PenyampaianPengganti.Fakta(false, 0)));
        terpenuhi(periksa(PenyampaianPengganti.class, new PenyampaianPengganti.Fakta(true, 2)));
        gagal(periksa(PenyampaianPengganti.class, new PenyampaianPengganti.Fakta(true, 1)), Akibat.TOLAK,
                "PENYAMPAIAN_PENGGANTI_TERLALU_AWAL");
    }

    @Test
    @DisplayName("RUKUN-POL-110 sampai RUKUN-POL-112 dan RUKUN-POL-126: satu perkara, menjabat, ketidakhadiran tercatat, didengar")
    void kebijakan() {
        terpenuhi(periksa(SatuPenonaktifanTerbuka.class, new SatuPenonaktifanTerbuka.Fakta("Ketua RT 001", null)));
        gagal(periksa(SatuPenonaktifanTerbuka.class, new SatuPenonaktifanTerbuka.Fakta("Ketua RT 001", "K-1")), Akibat.TOLAK,
                "PENONAKTIFAN_SEDANG_BERJALAN");
        terpenuhi(periksa(SubjekMenjabat.class, new SubjekMenjabat.Fakta("Ketua RT 001", true, LISAN)));
        gagal(periksa(SubjekMenjabat.class, new SubjekMenjabat.Fakta("Ketua RT 001", false, LISAN)), Akibat.TOLAK, "BUKAN_PENGURUS_MENJABAT");
        gagal(periksa(SubjekMenjabat.class, new SubjekMenjabat.Fakta(null, false, LISAN)), Akibat.TOLAK, "BUKAN_PENGURUS_MENJABAT");
        terpenuhi(periksa(KetidakhadiranTercatat.class, new KetidakhadiranTercatat.Fakta("Bendahara", TERTULIS, LISAN)));
        gagal(periksa(KetidakhadiranTercatat.class, new KetidakhadiranTercatat.Fakta("Bendahara", TERTULIS, null)), Akibat.TOLAK,
                "KETIDAKHADIRAN_BELUM_DICATAT");
        terpenuhi(periksa(SubjekDidengar.class, new SubjekDidengar.Fakta(LISAN, LISAN, LISAN)));
        gagal(periksa(SubjekDidengar.class, new SubjekDidengar.Fakta(null, null, TERTULIS)), Akibat.TOLAK, "BELUM_DIDENGAR");
        gagal(periksa(SubjekDidengar.class, new SubjekDidengar.Fakta(LISAN, null, TERTULIS)), Akibat.TOLAK, "BELUM_DIDENGAR");
        terpenuhi(periksa(SubjekDidengar.class, new SubjekDidengar.Fakta(LISAN, null, TERTULIS.plusDays(1))));
    }
}
