package id.rukun.hukum.pergub171.careteker;

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

/** Pasal 8 and 30: both sides of each rule. */
class CaretekerAturanTest {

    private static final LocalDate AKHIR = LocalDate.of(2018, 4, 14);

    @Test
    @DisplayName("EX-169 mulai 30 November 2018, 30 November 2019, 1 Desember 2019: sampai 28 atau 29 Februari")
    void ex169() {
        terpenuhi(masa(LocalDate.of(2018, 11, 30), LocalDate.of(2019, 2, 28)));
        gagal(masa(LocalDate.of(2018, 11, 30), LocalDate.of(2019, 3, 1)), Akibat.TOLAK, "CARETEKER_LEBIH_3_BULAN");
        terpenuhi(masa(LocalDate.of(2019, 11, 30), LocalDate.of(2020, 2, 29)));
        gagal(masa(LocalDate.of(2019, 11, 30), LocalDate.of(2020, 3, 1)), Akibat.TOLAK, "CARETEKER_LEBIH_3_BULAN");
        terpenuhi(masa(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 2, 29)));
        Putusan lebih = masa(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 3, 1));
        gagal(lebih, Akibat.TOLAK, "CARETEKER_LEBIH_3_BULAN");
        assertThat(lebih.pesan()).contains("paling lama 3 bulan, sampai 29 Februari 2020");
    }

    @Test
    @DisplayName("PS1-37 hari terakhir wajib, dan tidak mendahului hari pertama")
    void bertanggalAkhir() {
        terpenuhi(periksa(BertanggalAkhir.class, new MasaFakta(AKHIR, AKHIR)));
        gagal(periksa(BertanggalAkhir.class, new MasaFakta(AKHIR, null)), Akibat.TOLAK, "TANGGAL_AKHIR_WAJIB");
        gagal(periksa(BertanggalAkhir.class, new MasaFakta(AKHIR, AKHIR.minusDays(1))), Akibat.TOLAK, "TANGGAL_AKHIR_WAJIB");
        gagal(masa(AKHIR, null), Akibat.TOLAK, "CARETEKER_LEBIH_3_BULAN");
    }

    @Test
    @DisplayName("PS8-1.1, PS30-1.1, PS30-1.2 dasar penunjukan")
    void dasar() {
        terpenuhi(periksa(TemuanLurah.class, new DasarFakta("Surat tertunda.", null, null, AKHIR)));
        gagal(periksa(TemuanLurah.class, new DasarFakta(" ", null, null, AKHIR)), Akibat.TOLAK, "DASAR_CARETEKER_TIDAK_ADA");
        terpenuhi(periksa(MasalahKepengurusan.class, new DasarFakta("Pengurus berselisih.", null, null, AKHIR)));
        gagal(periksa(MasalahKepengurusan.class, new DasarFakta(null, null, null, AKHIR)), Akibat.TOLAK, "DASAR_CARETEKER_TIDAK_ADA");
        terpenuhi(periksa(TanpaPendaftar.class, new DasarFakta(null, AKHIR.minusDays(1), 0, AKHIR)));
        terpenuhi(periksa(TanpaPendaftar.class, new DasarFakta(null, AKHIR.minusDays(1), null, AKHIR)));
        gagal(periksa(TanpaPendaftar.class, new DasarFakta(null, AKHIR.minusDays(1), 1, AKHIR)), Akibat.TOLAK,
                "DASAR_CARETEKER_TIDAK_ADA");
        gagal(periksa(TanpaPendaftar.class, new DasarFakta(null, AKHIR, 0, AKHIR)), Akibat.TOLAK, "DASAR_CARETEKER_TIDAK_ADA");
        gagal(periksa(TanpaPendaftar.class, new DasarFakta(null, null, null, AKHIR)), Akibat.TOLAK, "DASAR_CARETEKER_TIDAK_ADA");
    }

    @Test
    @DisplayName("PS1-38, PS8-1.2 hanya PNS Pemprov DKI Jakarta yang dikenal NIP-nya")
    void pns() {
        PegawaiFakta pns = new PegawaiFakta("A", "PNS_PEMPROV", "991980010120100123");
        terpenuhi(periksa(PnsPemprov.class, pns));
        terpenuhi(periksa(CaretekerPns.class, pns));
        PegawaiFakta lain = new PegawaiFakta("A", "PEGAWAI_LAIN", "991980010120100123");
        gagal(periksa(PnsPemprov.class, lain), Akibat.TOLAK, "CARETEKER_BUKAN_PNS");
        gagal(periksa(CaretekerPns.class, lain), Akibat.TOLAK, "CARETEKER_BUKAN_PNS");
        gagal(periksa(CaretekerPns.class, new PegawaiFakta("A", "PNS_PEMPROV", null)), Akibat.TOLAK, "CARETEKER_BUKAN_PNS");
    }

    @Test
    @DisplayName("PS8-1.7 Ketua definitif pada hari pertama Careteker; PS8-3.1 Careteker lain")
    void kursi() {
        terpenuhi(ketua(null, false, false));
        gagal(ketua("A", false, true), Akibat.TOLAK, "MASIH_ADA_KETUA");
        gagal(ketua("A", true, false), Akibat.TOLAK, "MASIH_ADA_KETUA");
        terpenuhi(ketua("A", true, true));
        terpenuhi(dinonaktifkan(true));
        gagal(dinonaktifkan(false), Akibat.TOLAK, "MASIH_ADA_KETUA");
        terpenuhi(periksa(SatuCareteker.class, new SatuCareteker.Fakta("RT 01", null)));
        gagal(periksa(SatuCareteker.class, new SatuCareteker.Fakta("RT 01", "A")), Akibat.TOLAK, "CARETEKER_SUDAH_ADA");
    }

    @Test
    @DisplayName("EX-236 Careteker sampai 14 April 2018: evaluasi 15 Maret terlalu dini, 16 Maret diterima; EX-174 tanpa evaluasi")
    void ex236() {
        Putusan dini = evaluasi(LocalDate.of(2018, 3, 15));
        gagal(dini, Akibat.TOLAK, "EVALUASI_CARETEKER_TERLALU_DINI");
        assertThat(dini.pesan()).isEqualTo("Evaluasi baru dapat dibuat mulai 16 Maret 2018.");
        terpenuhi(evaluasi(LocalDate.of(2018, 3, 16)));
        gagal(evaluasi(null), Akibat.TOLAK, "EVALUASI_CARETEKER_BELUM");
        terpenuhi(periksa(EvaluasiSebelumPerpanjangan.class, new EvaluasiSebelumPerpanjangan.Fakta("RT 01", null, null)));
    }

    @Test
    @DisplayName("PS8-2, PS8-3.2, PS8-3.3, PS30-3 kepengurusan sementara oleh Careteker")
    void kepengurusan() {
        terpenuhi(periksa(HakCareteker.class, new HakCareteker.Fakta("RT 01", "A", AKHIR)));
        gagal(periksa(HakCareteker.class, new HakCareteker.Fakta("RT 01", null, AKHIR)), Akibat.TOLAK, "BUKAN_CARETEKER");
        terpenuhi(periksa(SumberRusun.class, new SumberRusun.Fakta("RT 01", List.of())));
        gagal(periksa(SumberRusun.class, new SumberRusun.Fakta("RT 01", List.of("A"))), Akibat.TOLAK, "BUKAN_PEMILIK_PENGHUNI");
        terpenuhi(periksa(SumberMasyarakat.class, new SumberMasyarakat.Fakta("RT 01", List.of())));
        gagal(periksa(SumberMasyarakat.class, new SumberMasyarakat.Fakta("RT 01", List.of("A"))), Akibat.TOLAK,
                "BUKAN_MASYARAKAT_SETEMPAT");
        terpenuhi(periksa(DenganKeputusanLurah.class, new DenganKeputusanLurah.Fakta("RT 01", "1")));
        gagal(periksa(DenganKeputusanLurah.class, new DenganKeputusanLurah.Fakta("RT 01", null)), Akibat.TOLAK,
                "KEPENGURUSAN_TANPA_KEPUTUSAN");
    }

    @Test
    @DisplayName("EX-212 Careteker sampai sehari sebelum kepengurusan definitif; PS8-1.8 sampai hari terakhirnya sebagai PNS")
    void berakhirDini() {
        terpenuhi(periksa(BerakhirDenganDefinitif.class,
                new BerakhirDenganDefinitif.Fakta(LocalDate.of(2018, 4, 8), LocalDate.of(2018, 4, 9))));
        gagal(periksa(BerakhirDenganDefinitif.class,
                new BerakhirDenganDefinitif.Fakta(AKHIR, LocalDate.of(2018, 4, 9))), Akibat.OTOMATIS, null);
        terpenuhi(periksa(TetapPns.class, new TetapPns.Fakta("A", AKHIR, AKHIR)));
        gagal(periksa(TetapPns.class, new TetapPns.Fakta("A", AKHIR.minusDays(1), AKHIR)), Akibat.OTOMATIS, null);
    }

    private static Putusan masa(LocalDate mulai, LocalDate akhir) {
        return periksa(MasaTerlama.class, new MasaFakta(mulai, akhir));
    }

    private static Putusan ketua(String nama, boolean berhalangan, boolean gangguan) {
        return periksa(TanpaKetuaBertugas.class,
                new TanpaKetuaBertugas.Fakta("RT 01", AKHIR, nama, nama == null ? null : AKHIR, berhalangan, null, gangguan));
    }

    /** The Lurah has deactivated him; the Camat has yet to ratify (AMB-72). */
    private static Putusan dinonaktifkan(boolean gangguan) {
        return periksa(TanpaKetuaBertugas.class, new TanpaKetuaBertugas.Fakta("RT 01", AKHIR, "A", AKHIR, false, AKHIR, gangguan));
    }

    private static Putusan evaluasi(LocalDate hari) {
        return periksa(EvaluasiSebelumPerpanjangan.class, new EvaluasiSebelumPerpanjangan.Fakta("RT 01", AKHIR, hari));
    }
}
