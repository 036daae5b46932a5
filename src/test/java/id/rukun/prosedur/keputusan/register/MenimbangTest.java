package id.rukun.prosedur.keputusan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The considerations of a Keputusan and what a drafter changes in them. */
class MenimbangTest {

    @ParameterizedTest(name = "“{0}” menjadi “{1}”")
    @CsvSource(delimiter = '|', value = {
        "Gambir Utara kekurangan kepala keluarga. | Gambir Utara kekurangan kepala keluarga",
        "RT 003 dan RT 004 berdekatan | RT 003 dan RT 004 berdekatan",
        "bahwa pelayanan lebih dekat; | pelayanan lebih dekat",
        "Bahwa pelayanan lebih dekat. | pelayanan lebih dekat",
        "bahwasanya demikian | bahwasanya demikian",
        "Musyawarah menyetujuinya (Berita Acara Nomor 1.) | Musyawarah menyetujuinya (Berita Acara Nomor 1.)",
    })
    void sepertiDitulis(String tertulis, String pokok) {
        assertThat(Menimbang.pokok(tertulis)).containsExactly(pokok);
    }

    @Test
    @DisplayName("alinea kedua mendapat “bahwa” sendiri; alinea kosong tidak")
    void alinea() {
        assertThat(Menimbang.pokok("Gambir Utara kecil.\n\n  Warga setuju;\r\n.\n"))
                .containsExactly("Gambir Utara kecil", "Warga setuju");
        assertThat(Menimbang.pokok(null)).isEmpty();
        assertThat(Menimbang.pokok(" \n ")).isEmpty();
    }

    @Test
    @DisplayName("yang disunting perancang terbaca kembali sama")
    void pulangPergi() {
        List<String> pokok = List.of("Gambir Utara kecil", "Warga setuju");

        assertThat(Menimbang.teks(pokok)).isEqualTo("bahwa Gambir Utara kecil;\nbahwa Warga setuju;");
        assertThat(Menimbang.pokok(Menimbang.teks(pokok))).isEqualTo(pokok);
    }

    @ParameterizedTest(name = "{0} pertimbangan: {1}")
    @CsvSource(delimiter = '|', value = {
        "1 | huruf a,", "2 | huruf a dan huruf b,", "3 | huruf a, huruf b, dan huruf c,", "27 | huruf z, dan huruf aa,",
    })
    void penutup(int banyaknya, String rujukan) {
        List<String> kalimat = Menimbang.kalimat(Collections.nCopies(banyaknya, "x"), "Penggabungan");

        assertThat(kalimat).hasSize(banyaknya + 1).startsWith("bahwa x;");
        assertThat(kalimat.get(banyaknya)).startsWith("bahwa berdasarkan").contains(rujukan)
                .endsWith("perlu menetapkan Keputusan Lurah tentang Penggabungan;");
    }

    @Test
    @DisplayName("tanpa pertimbangan tidak ada huruf yang dirujuk")
    void tanpaPertimbangan() {
        assertThat(Menimbang.kalimat(List.of(), "Penggabungan"))
                .containsExactly("bahwa perlu menetapkan Keputusan Lurah tentang Penggabungan;");
    }

    @Test
    @DisplayName("perubahan perancang diceritakan alinea demi alinea, yang tetap tidak disebut")
    void perubahan() {
        assertThat(PerubahanMenimbang.antara(List.of("a", "b", "c"), List.of("a", "B", "c", "d"))).containsExactly(
                "Dihapus: bahwa b;", "Ditambahkan: bahwa B;", "Ditambahkan: bahwa d;");
        assertThat(PerubahanMenimbang.antara(List.of("a", "b"), List.of("a", "b"))).isEmpty();
        assertThat(PerubahanMenimbang.antara(List.of("a", "b"), List.of("b"))).containsExactly("Dihapus: bahwa a;");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, KESATU", "1, KEDUA", "8, KESEMBILAN", "9, KESEPULUH", "10, KESEBELAS", "11, KEDUA BELAS",
        "19, KEDUA PULUH", "20, KEDUA PULUH SATU",
    })
    void diktum(int tempat, String sebutan) {
        assertThat(Diktum.ke(tempat)).isEqualTo(sebutan);
    }
}
