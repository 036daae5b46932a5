package id.rukun.prosedur.harian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GiliranMalamTest {

    private static final LocalDate MULAI = LocalDate.of(2026, 11, 28);
    private static final List<String> KASUS = Stream.generate(() -> UUID.randomUUID().toString()).limit(200).toList();

    @Test
    @DisplayName("bila setiap malam berjalan, setiap berkas mendapat giliran satu kali dalam tiga puluh malam")
    void setiapMalam() {
        assertThat(KASUS).allSatisfy(id -> assertThat(IntStream.range(0, PemeriksaanBerkasService.PUTARAN)
                .filter(n -> giliran(id, n - 1, n)).count()).isEqualTo(1));
    }

    @Test
    @DisplayName("malam yang terlewat dikejar malam berikutnya, dan malam yang sama tidak menambah giliran orang lain")
    void malamYangTerlewat() {
        int[] malam = {0, 1, 8, 9, 29};
        assertThat(KASUS).allSatisfy(id -> assertThat(IntStream.range(0, malam.length)
                .filter(i -> giliran(id, i == 0 ? -1 : malam[i - 1], malam[i])).count()).isEqualTo(1));
        assertThat(KASUS).allMatch(id -> giliran(id, 3, 3) == giliran(id, 2, 3));
    }

    @Test
    @DisplayName("tanpa malam sebelumnya, sesudah tiga puluh malam, semua berkas mendapat giliran; jam yang mundur tidak mengubah giliran hari itu")
    void pertamaKali() {
        assertThat(KASUS).allMatch(id -> PemeriksaanBerkasService.gilirannya(id, null, MULAI))
                .allMatch(id -> giliran(id, 0, 30)).allMatch(id -> giliran(id, 0, 4000))
                .allMatch(id -> giliran(id, 10, 3) == giliran(id, 2, 3));
    }

    private static boolean giliran(String id, int sejak, int hari) {
        return PemeriksaanBerkasService.gilirannya(id, MULAI.plusDays(sejak), MULAI.plusDays(hari));
    }
}
