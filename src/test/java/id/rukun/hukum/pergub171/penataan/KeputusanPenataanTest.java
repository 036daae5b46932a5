package id.rukun.hukum.pergub171.penataan;

import static id.rukun.hukum.muat.HukumUji.EDISI;
import static id.rukun.hukum.muat.HukumUji.dengan;
import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.keputusan.KeputusanLurahLengkap;
import id.rukun.hukum.pergub171.keputusan.BentukKeputusanLurah;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.keputusan.TanggalPersetujuan;
import id.rukun.hukum.pergub171.penataan.rw.PersetujuanCamatPenggabunganRw;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasal 9 ayat (4) and 14: what a Keputusan on a restructuring needs. */
class KeputusanPenataanTest {

    static Stream<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return Stream.of(PersetujuanCamatPenggabungan.class, PersetujuanCamatAtasRancangan.class,
                PersetujuanCamatLahanKhusus.class, PersetujuanCamatPasal15.class, PersetujuanCamatPenggabunganRw.class);
    }

    @ParameterizedTest
    @MethodSource("aturanPersetujuan")
    void persetujuanCamat(Class<? extends Aturan<PersetujuanFakta>> aturan) {
        terpenuhi(periksa(aturan, new PersetujuanFakta("SETUJU", "abc", "abc")));
        for (PersetujuanFakta belum : List.of(
                new PersetujuanFakta(null, null, "abc"),
                new PersetujuanFakta("KEMBALIKAN", "abc", "abc"),
                new PersetujuanFakta("TOLAK", "abc", "abc"),
                new PersetujuanFakta("SETUJU", null, "abc"),
                new PersetujuanFakta("SETUJU", "abc", "abd"),
                new PersetujuanFakta("SETUJU", "", ""))) {
            gagal(periksa(aturan, belum), Akibat.TOLAK, "PERSETUJUAN_CAMAT_TIDAK_ADA");
        }
    }

    @Test
    @DisplayName("EX-064 pertimbangan Pasal 15 tanpa persetujuan Camat, juga untuk tidak bertindak, ditolak")
    void ex064() {
        gagal(periksa(PersetujuanCamatPasal15.class, new PersetujuanFakta(null, null, "v1")), Akibat.TOLAK,
                "PERSETUJUAN_CAMAT_TIDAK_ADA");
    }

    @Test
    @DisplayName("EX-050 rancangan keputusan penggabungan tanpa persetujuan Camat ditolak")
    void ex050() {
        Putusan putusan = periksa(PersetujuanCamatPenggabungan.class, new PersetujuanFakta(null, null, "v1"));
        gagal(putusan, Akibat.TOLAK, "PERSETUJUAN_CAMAT_TIDAK_ADA");
        assertThat(putusan.pesan()).isEqualTo("Belum disetujui Camat.");
    }

    @Test
    @DisplayName("EX-062 Camat menyetujui v1, Lurah menandatangani v2: ditolak")
    void ex062() {
        Putusan putusan = periksa(PersetujuanCamatAtasRancangan.class, new PersetujuanFakta("SETUJU", "v1", "v2"));
        gagal(putusan, Akibat.TOLAK, "PERSETUJUAN_CAMAT_TIDAK_ADA");
        assertThat(putusan.pesan())
                .isEqualTo("Rancangan berubah setelah disetujui Camat; mintakan persetujuan baru.");
        assertThat(periksa(PersetujuanCamatAtasRancangan.class, new PersetujuanFakta("SETUJU", "v1", "v2",
                List.of("KK RT 001/RW 01: semula 40, menjadi 41", "isi diktum"))).pesan())
                .contains("(KK RT 001/RW 01: semula 40, menjadi 41; isi diktum)");
    }

    @ParameterizedTest(name = "{0} persetujuan {1}, keputusan {2}: {3}")
    @CsvSource({"EX-060, 2019-05-20, 2019-05-18, false", "EX-061, 2019-05-18, 2019-05-18, true",
        "PS14-2.2, 2019-05-17, 2019-05-18, true"})
    void tanggalPersetujuan(String id, LocalDate persetujuan, LocalDate keputusan, boolean sah) {
        Putusan putusan = periksa(TanggalPersetujuan.class, new TanggalPersetujuan.Fakta(persetujuan, keputusan));
        sesuai(putusan, sah, Akibat.TOLAK, "PERSETUJUAN_SETELAH_KEPUTUSAN");
        assertThat(putusan.pesan()).contains("18 Mei 2019");
    }

    static Stream<Arguments> bentuk() {
        LocalDate tanggal = LocalDate.of(2019, 5, 18);
        return Stream.of(
                Arguments.of(new BentukKeputusanLurah.Fakta("7", tanggal, "Bu Lurah", "31", "31"), true),
                Arguments.of(new BentukKeputusanLurah.Fakta(null, tanggal, "Bu Lurah", "31", "31"), false),
                Arguments.of(new BentukKeputusanLurah.Fakta(" ", tanggal, "Bu Lurah", "31", "31"), false),
                Arguments.of(new BentukKeputusanLurah.Fakta("7", null, "Bu Lurah", "31", "31"), false),
                Arguments.of(new BentukKeputusanLurah.Fakta("7", tanggal, null, "31", "31"), false),
                Arguments.of(new BentukKeputusanLurah.Fakta("7", tanggal, "Bu Lurah", "32", "31"), false),
                Arguments.of(new BentukKeputusanLurah.Fakta("7", tanggal, "Bu Lurah", null, "31"), false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bentuk")
    void bentukKeputusanLurah(BentukKeputusanLurah.Fakta fakta, boolean sah) {
        sesuai(periksa(BentukKeputusanLurah.class, fakta), sah, Akibat.TOLAK, "KEPUTUSAN_LURAH_WAJIB");
        // RUKUN-POL-138: the same of what Pasal 14 does not speak of.
        sesuai(periksa(KeputusanLurahLengkap.class, fakta), sah, Akibat.TOLAK, "KEPUTUSAN_LURAH_WAJIB");
    }

    static Stream<Arguments> asal() {
        return Stream.of(
                Arguments.of(List.of("LURAH"), null, true),
                Arguments.of(List.of("LURAH"), "RT 01", false),
                Arguments.of(List.of("MASYARAKAT"), "RT 01", true),
                Arguments.of(List.of("MASYARAKAT", "LURAH"), "RT 01", true),
                Arguments.of(List.of("MASYARAKAT"), null, false),
                Arguments.of(List.of("MASYARAKAT", "LURAH"), " ", false),
                Arguments.of(List.of(), "RT 01", false),
                Arguments.of(List.of("CAMAT"), "RT 01", false));
    }

    @ParameterizedTest(name = "{0} melalui {1}: {2}")
    @MethodSource("asal")
    void asalUsulan(List<String> asal, String unit, boolean sah) {
        sesuai(periksa(AsalUsulan.class, new AsalUsulan.Fakta(asal, unit)), sah, Akibat.TOLAK, "ASAL_USULAN_WAJIB");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t"})
    void pertimbanganWajib(String kosong) {
        gagal(periksa(PertimbanganPenataan.class, new PertimbanganPenataan.Fakta(kosong)), Akibat.TOLAK,
                "ALASAN_WAJIB");
        terpenuhi(periksa(PertimbanganPenataan.class, new PertimbanganPenataan.Fakta("Pelayanan lebih dekat.")));
    }

    @ParameterizedTest(name = "{0}, {1}, musyawarah {2}: {3}")
    @CsvSource({
        "LURAH, PENGGABUNGAN, false, false", "LURAH, PENGGABUNGAN, true, true",
        "LURAH, PEMBENTUKAN, false, false", "LURAH, PEMECAHAN, false, false",
        "LURAH, PENGHAPUSAN, false, true", "LURAH, MENGINDUK, false, true",
        "MASYARAKAT, PENGGABUNGAN, false, false",
    })
    void musyawarahTetapWajib(String asal, String jenis, boolean ada, boolean sah) {
        sesuai(periksa(MusyawarahTetapWajib.class, new MusyawarahTetapWajib.Fakta(List.of(asal), jenis, ada)), sah,
                Akibat.TOLAK, "MUSYAWARAH_TIDAK_ADA");
    }

    private static HasilDalamBatas.Fakta hasil(String tingkat, int jumlah, boolean dikecualikan) {
        return new HasilDalamBatas.Fakta("RT 07", tingkat, jumlah, dikecualikan);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"RT, 79, false", "RT, 80, true", "RT, 160, true", "RT, 161, false",
        "RW, 7, false", "RW, 8, true", "RW, 16, true", "RW, 17, false"})
    void hasilDalamBatas(String tingkat, int jumlah, boolean dalamBatas) {
        sesuai(periksa(HasilDalamBatas.class, hasil(tingkat, jumlah, false)), dalamBatas, Akibat.TOLAK,
                "HASIL_DI_LUAR_BATAS");
    }

    @Test
    @DisplayName("EX-232 RT dikecualikan 40 KK digabung dengan RT biasa 130 KK: 170 di luar batas")
    void ex232() {
        Putusan putusan = periksa(HasilDalamBatas.class, hasil("RT", 40 + 130, false));
        gagal(putusan, Akibat.TOLAK, "HASIL_DI_LUAR_BATAS");
        assertThat(putusan.pesan()).isEqualTo("Hasil RT 07: 170 KK; harus 80–160.");
    }

    @ParameterizedTest(name = "dikecualikan: {0} {1}: {2}")
    @CsvSource({"RT, 1, false", "RT, 2, true", "RT, 500, true", "RW, 1, false", "RW, 2, true"})
    void hasilYangDikecualikan(String tingkat, int jumlah, boolean cukup) {
        sesuai(periksa(HasilDalamBatas.class, hasil(tingkat, jumlah, true)), cukup, Akibat.TOLAK, "BUKAN_BEBERAPA");
    }

    @Test
    void hasilDiLuarBatasBeralihKePasal15BilaDiizinkan() {
        Putusan putusan =
                dengan("PRD-24", "true").periksa(HasilDalamBatas.class, hasil("RT", 170, false), EDISI);
        gagal(putusan, Akibat.ALIH, "HASIL_DI_LUAR_BATAS");
        assertThat(putusan.pesan()).contains("P-15");
    }
}
