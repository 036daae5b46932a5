package id.rukun.prosedur.musyawarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a meeting and a series may become after what. */
class MusyawarahKeadaanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 11, 28);

    private final RangkaianMusyawarah rangkaian = new RangkaianMusyawarah("kasus", "proses", "rt", JenisMusyawarah.RT,
            "BIASA", "PROGRAM_KERJA", Instant.EPOCH);
    private final Musyawarah rapat =
            new Musyawarah(rangkaian, 1, new UndanganIsian(HARI, HARI, LocalTime.NOON, "Balai", true), 9);

    private static Stream<Consumer<Musyawarah>> sesudahDiadakan() {
        return Stream.of(Musyawarah::pimpinanTidakSah, Musyawarah::gagalKuorum, Musyawarah::kehadiranKurang,
                Musyawarah::sah, Musyawarah::sahTanpaKuorum);
    }

    private static Stream<Consumer<Musyawarah>> sesudahSah() {
        return Stream.of(Musyawarah::ditunda, Musyawarah::keputusanTidakSah);
    }

    @ParameterizedTest
    @MethodSource("sesudahDiadakan")
    @DisplayName("rapat dinilai satu kali, sesudah diadakan")
    void dinilaiSekali(Consumer<Musyawarah> nilai) {
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
        rapat.dilaksanakan(HARI, 6, true);
        nilai.accept(rapat);
        assertThat(rapat.status()).isNotEqualTo(StatusMusyawarah.DIJADWALKAN);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
        assertThatIllegalStateException().isThrownBy(() -> rapat.batal("kebanjiran"));
    }

    @ParameterizedTest
    @MethodSource("sesudahSah")
    @DisplayName("hanya rapat yang sah ditunda atau keputusannya dinyatakan tidak sah")
    void hanyaYangSah(Consumer<Musyawarah> nilai) {
        rapat.dilaksanakan(HARI, 6, true);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
        rapat.sahTanpaKuorum();
        nilai.accept(rapat);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
    }

    @Test
    @DisplayName("rangkaian berakhir satu kali")
    void berakhirSekali() {
        rangkaian.tutup(StatusRangkaian.SELESAI);
        assertThatIllegalStateException().isThrownBy(() -> rangkaian.tutup(StatusRangkaian.DIAKHIRI));
    }

    @Test
    @DisplayName("mode yang tidak ada disebut namanya")
    void modeTidakAda() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KatalogMode(List.of()).cari("CALON_RT"))
                .withMessageContaining("CALON_RT");
    }
}
