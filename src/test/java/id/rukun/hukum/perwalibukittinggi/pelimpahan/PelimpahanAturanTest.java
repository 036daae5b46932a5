package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static id.rukun.hukum.perwalibukittinggi.pelimpahan.PertimbanganPelimpahan.BEBAN_KERJA;
import static id.rukun.hukum.perwalibukittinggi.pelimpahan.PertimbanganPelimpahan.RENTANG_KENDALI;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKT-PR-01 with BKT-DT-01: both sides of each rule. */
class PelimpahanAturanTest {

    private static final String I = "PEMERINTAHAN";
    private static final String II = "EKBANG_KESRA";
    private static final String III = "ADM_UMUM";
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);

    @ParameterizedTest(name = "BKT-R-01 {0} kepada {1}: {2}")
    @CsvSource({
        "WAKIL_WALIKOTA, SEKRETARIS_DAERAH, true", "SEKRETARIS_DAERAH, ASISTEN, true", "WAKIL_WALIKOTA, ASISTEN, false",
        "SEKRETARIS_DAERAH, WAKIL_WALIKOTA, false", "ASISTEN, LAINNYA, false", "SEKRETARIS_DAERAH, LAINNYA, false",
    })
    void rantai(PejabatPelimpahan pemberi, PejabatPelimpahan penerima, boolean sesuai) {
        sesuai(tanya(PasanganPelimpahan.class, pemberi, penerima, ObjekPelimpahan.KOORDINASI_KERJA), sesuai, Akibat.TOLAK,
                "BKT_R_01");
    }

    @Test
    @DisplayName("BKT-X-59 Wakil Walikota melimpahkan semua koordinasi; lingkup kosong")
    void ex059() {
        gagal(lingkup(List.of("Dinas A", "Dinas B"), List.of()), Akibat.TOLAK, "BKT_R_02");
        gagal(lingkup(List.of(), List.of("Dinas A")), Akibat.TOLAK, "BKT_R_02");
        terpenuhi(lingkup(List.of("Dinas A"), List.of("Dinas B")));
    }

    private static Putusan lingkup(List<String> lingkup, List<String> tetap) {
        return periksa(SebagianKewenangan.class, new SebagianKewenangan.Fakta(lingkup, tetap));
    }

    @Test
    @DisplayName("BKT-X-70 Wakil Walikota melimpahkan penyusunan kebijakan kepada Sekretaris Daerah")
    void ex070() {
        Putusan putusan = wakilKepadaSekda(ObjekPelimpahan.PENYUSUNAN_KEBIJAKAN);
        gagal(putusan, Akibat.TOLAK, "BKT_R_03");
        assertThat(putusan.pesan()).contains("pelaksanaan koordinasi teknis operasional, bukan koordinasi penyusunan kebijakan");
        gagal(wakilKepadaSekda(ObjekPelimpahan.KOORDINASI_KERJA), Akibat.TOLAK, "BKT_R_03");
        terpenuhi(wakilKepadaSekda(ObjekPelimpahan.OPERASIONAL_TEKNIS));
        terpenuhi(sekdaKepadaAsisten(ObjekSesuaiRantai.class));
        terpenuhi(tanya(ObjekSesuaiRantai.class, PejabatPelimpahan.ASISTEN, PejabatPelimpahan.LAINNYA,
                ObjekPelimpahan.KOORDINASI_KERJA));
    }

    private static Putusan wakilKepadaSekda(ObjekPelimpahan objek) {
        return tanya(ObjekSesuaiRantai.class, PejabatPelimpahan.WAKIL_WALIKOTA, PejabatPelimpahan.SEKRETARIS_DAERAH, objek);
    }

    @Test
    @DisplayName("BKT-X-62 Sekretaris Daerah hanya menyebut beban kerja")
    void ex062() {
        Putusan putusan = sekdaKepadaAsisten(PertimbanganDisebut.class, BEBAN_KERJA);
        gagal(putusan, Akibat.TAHAN, "BKT_R_04");
        assertThat(putusan.pesan()).contains("Pertimbangan rentang kendali belum diisi");
        gagal(sekdaKepadaAsisten(PertimbanganDisebut.class), Akibat.TAHAN, "BKT_R_04");
        terpenuhi(sekdaKepadaAsisten(PertimbanganDisebut.class, RENTANG_KENDALI, BEBAN_KERJA));
        terpenuhi(tanya(PertimbanganDisebut.class, PejabatPelimpahan.WAKIL_WALIKOTA, PejabatPelimpahan.SEKRETARIS_DAERAH,
                ObjekPelimpahan.OPERASIONAL_TEKNIS, BEBAN_KERJA));
        gagal(tanya(PertimbanganDisebut.class, PejabatPelimpahan.WAKIL_WALIKOTA, PejabatPelimpahan.SEKRETARIS_DAERAH,
                ObjekPelimpahan.OPERASIONAL_TEKNIS, RENTANG_KENDALI), Akibat.TAHAN, "BKT_R_04");
    }

    private static Putusan sekdaKepadaAsisten(Class<? extends Aturan<PelimpahanFakta>> aturan,
            PertimbanganPelimpahan... pertimbangan) {
        return tanya(aturan, PejabatPelimpahan.SEKRETARIS_DAERAH, PejabatPelimpahan.ASISTEN, ObjekPelimpahan.KOORDINASI_KERJA,
                pertimbangan);
    }

    private static Putusan tanya(Class<? extends Aturan<PelimpahanFakta>> aturan, PejabatPelimpahan pemberi,
            PejabatPelimpahan penerima, ObjekPelimpahan objek, PertimbanganPelimpahan... pertimbangan) {
        return periksa(aturan, new PelimpahanFakta(pemberi, penerima, objek, List.of(pertimbangan)));
    }

    @Test
    @DisplayName("BKT-X-61 perkara Dinas Kesehatan kepada Asisten III")
    void ex061() {
        Putusan putusan = bidang(III, new ButirLingkup("Dinas Kesehatan", List.of(II)),
                new ButirLingkup("Dinas Pasar", List.of(III)));
        gagal(putusan, Akibat.TOLAK, "BKT_R_05");
        assertThat(putusan.pesan()).contains(": Dinas Kesehatan, yang tercantum");
        terpenuhi(bidang(null, new ButirLingkup("Dinas Kesehatan", List.of(II))));
    }

    @Test
    @DisplayName("BKT-X-120 kepada Asisten II: Kantor PP dan KB, unit yang tidak tercantum, lalu Inspektorat")
    void ex120() {
        terpenuhi(bidang(II, new ButirLingkup("Kantor PP dan KB", List.of(I, II))));
        terpenuhi(bidang(II, new ButirLingkup("BPS", List.of())));
        gagal(bidang(II, new ButirLingkup("Inspektorat", List.of(I))), Akibat.TOLAK, "BKT_R_05");
    }

    private static Putusan bidang(String asisten, ButirLingkup... lingkup) {
        return periksa(LingkupDalamPembidangan.class, new LingkupDalamPembidangan.Fakta(asisten, List.of(lingkup)));
    }

    @Test
    @DisplayName("BKT-X-71 Asisten melimpahkan kepada Kepala Bagian")
    void ex071() {
        gagal(periksa(AsistenTidakMelimpahkan.class, new AsistenTidakMelimpahkan.Fakta(PejabatPelimpahan.ASISTEN, "Asisten II")),
                Akibat.TOLAK, "BKT_R_06");
        terpenuhi(periksa(AsistenTidakMelimpahkan.class,
                new AsistenTidakMelimpahkan.Fakta(PejabatPelimpahan.SEKRETARIS_DAERAH, "Sekretaris Daerah")));
    }

    @Test
    @DisplayName("BKT-X-72 lingkup yang sama dua kali; mulai kemarin; akhir sebelum mulai")
    void ex072() {
        gagal(baru(HARI, null, "2019-000007"), Akibat.TOLAK, "BKT_R_07");
        gagal(baru(HARI.minusDays(1), null, null), Akibat.TOLAK, "BKT_R_07");
        gagal(baru(HARI, HARI.minusDays(1), null), Akibat.TOLAK, "BKT_R_07");
        terpenuhi(baru(HARI, HARI, null));
        terpenuhi(baru(HARI.plusDays(1), null, null));
    }

    private static Putusan baru(LocalDate mulai, LocalDate akhir, String sama) {
        return periksa(PelimpahanBaru.class, new PelimpahanBaru.Fakta(mulai, akhir, HARI, sama));
    }
}
