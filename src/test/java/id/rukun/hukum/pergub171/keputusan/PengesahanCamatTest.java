package id.rukun.hukum.pergub171.keputusan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasal 31 ayat (4), 36 ayat (5), 37 ayat (5): the Camat ratifies on behalf of the head of his area, afterwards. */
class PengesahanCamatTest {

    private static final LocalDate HARI = LocalDate.of(2019, 5, 20);

    static Stream<Class<? extends Aturan<PengesahanFakta>>> aturan() {
        return Stream.of(PengesahanSusunanPengurus.class, PengesahanPenonaktifanRt.class,
                PengesahanPenonaktifanRw.class, PengesahanPenonaktifanLurahRt.class, PengesahanPenonaktifanLurahRw.class,
                PengesahanPenggantiPengurus.class);
    }

    @ParameterizedTest
    @MethodSource("aturan")
    void pengesahan(Class<? extends Aturan<PengesahanFakta>> aturan) {
        terpenuhi(periksa(aturan, new PengesahanFakta("SAHKAN", "WALIKOTA", "KOTA", HARI, HARI)));
        terpenuhi(periksa(aturan, new PengesahanFakta("SAHKAN", "BUPATI", "KABUPATEN", HARI, HARI.plusDays(1))));
        gagal(periksa(aturan, new PengesahanFakta("SAHKAN", "BUPATI", "KOTA", HARI, HARI)), Akibat.TOLAK,
                "ATAS_NAMA_SALAH");
        gagal(periksa(aturan, new PengesahanFakta("SAHKAN", "WALIKOTA", "KOTA", HARI, HARI.minusDays(1))),
                Akibat.TAHAN, null);
        gagal(periksa(aturan, new PengesahanFakta("SAHKAN", "WALIKOTA", "KOTA", HARI, null)), Akibat.TAHAN, null);
        gagal(periksa(aturan, new PengesahanFakta("TOLAK", null, "KOTA", HARI, HARI)), Akibat.TAHAN, null);
    }

    @ParameterizedTest
    @ValueSource(classes = {PengesahanPenonaktifanLurahRt.class, PengesahanPenonaktifanLurahRw.class, PengesahanPenggantiPengurus.class})
    @DisplayName("yang tidak dihubungkan ayatnya dengan pengesahan menyebut tafsirnya (AMB-35)")
    void menurutTafsir(Class<? extends Aturan<PengesahanFakta>> aturan) {
        assertThat(periksa(aturan, new PengesahanFakta("SAHKAN", "WALIKOTA", "KOTA", HARI, HARI)).ucapan().sumber())
                .endsWith(", menurut tafsir AMB-35");
    }

    @Test
    @DisplayName("EX-017 Kepulauan Seribu, pengesahan atas nama Walikota: ditolak, harus atas nama Bupati")
    void ex017() {
        Putusan putusan = periksa(PengesahanSusunanPengurus.class,
                new PengesahanFakta("SAHKAN", "WALIKOTA", "KABUPATEN", HARI, HARI));
        gagal(putusan, Akibat.TOLAK, "ATAS_NAMA_SALAH");
        assertThat(putusan.pesan()).isEqualTo("Pengesahan harus atas nama Bupati.");
    }

    @Test
    @DisplayName("Keputusan penonaktifan yang belum dijawab Camat belum berlaku")
    void belumDijawab() {
        Putusan putusan = periksa(PengesahanPenonaktifanRt.class, new PengesahanFakta(null, null, "KOTA", HARI, null));
        gagal(putusan, Akibat.TAHAN, null);
        assertThat(putusan.pesan()).contains("belum disahkan Camat");
    }
}
