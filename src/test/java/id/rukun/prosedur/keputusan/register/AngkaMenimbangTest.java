package id.rukun.prosedur.keputusan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Angka dalam Menimbang")
class AngkaMenimbangTest {

    private static final List<String> KASUS = List.of("RT 001/RW 01 kecil", "Musyawarah RT 001/RW 01 pada tanggal 3 Mei 2026 telah "
            + "menyetujui penggabungan (Berita Acara Nomor 12 Tahun 2026)", "RT hasil penggabungan mempunyai 113 Kepala Keluarga");

    @Test
    @DisplayName("jumlah yang lama disebut bersama yang sekarang, satu kali")
    void usang() {
        assertThat(AngkaMenimbang.usang(List.of("kedua RT bersama mempunyai 112 kepala keluarga", "112 kepala keluarga itu cukup"), KASUS))
                .containsExactly("Pertimbangan menyebut 112 kepala keluarga; menurut keadaan hari ini 113.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "RT hasil penggabungan mempunyai 113 Kepala Keluarga", "RW 01 pada tanggal 4 Mei 2026 setuju", "Pasal 5 huruf a",
        "Berita Acara Nomor 13 Tahun 2026", "jaraknya 2 kilometer", "RT 002/RW 07 setuju", "2.113 kepala keluarga tidak dihitung",
        "pada 3 Mei 2025 telah diusulkan", "tanpa angka"
    })
    @DisplayName("yang sama, yang tidak dihitung kasus, nomor unit, pasal, naskah, dan tanggal tidak disebut")
    void lain(String ditulis) {
        assertThat(AngkaMenimbang.usang(List.of(ditulis), KASUS)).isEmpty();
    }
}
