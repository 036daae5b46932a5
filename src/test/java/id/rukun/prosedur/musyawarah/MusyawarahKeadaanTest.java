package id.rukun.prosedur.musyawarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.Pelaksanaan;
import id.rukun.prosedur.musyawarah.formulir.Pembahasan;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.SuaraIsian;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusRangkaian;
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
    private static final UndanganIsian UNDANGAN = new UndanganIsian(null, HARI, HARI, LocalTime.NOON, "Balai", true);
    private static final BeritaAcaraIsian BERITA_ACARA = new BeritaAcaraIsian("BA-1", HARI, "Ketua", null, null);

    private final RangkaianMusyawarah rangkaian = new RangkaianMusyawarah("kasus", "proses", "rt", JenisMusyawarah.RT,
            "BIASA", "PROGRAM_KERJA", "Program kerja RT 001", Instant.EPOCH);
    private final Musyawarah rapat = new Musyawarah(rangkaian, 1, UNDANGAN);

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
        rapat.dilaksanakan(HARI, true);
        nilai.accept(rapat);
        assertThat(rapat.status()).isNotEqualTo(StatusMusyawarah.DIJADWALKAN);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
        assertThatIllegalStateException().isThrownBy(() -> rapat.batal("kebanjiran"));
    }

    @ParameterizedTest
    @MethodSource("sesudahSah")
    @DisplayName("hanya rapat yang sah ditunda atau keputusannya dinyatakan tidak sah")
    void hanyaYangSah(Consumer<Musyawarah> nilai) {
        rapat.dilaksanakan(HARI, true);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
        rapat.sahTanpaKuorum();
        nilai.accept(rapat);
        assertThatIllegalStateException().isThrownBy(() -> nilai.accept(rapat));
    }

    @Test
    @DisplayName("kehadiran dicatat satu kali, dan rapat yang batal tidak dilaksanakan")
    void dilaksanakanSekali() {
        assertThat(rapat.pelaksanaan()).isNull();
        rapat.dilaksanakan(HARI, true);
        assertThat(rapat.pelaksanaan()).isEqualTo(Pelaksanaan.DILAKSANAKAN);
        assertThatIllegalStateException().isThrownBy(() -> rapat.dilaksanakan(HARI, true));
        assertThatIllegalStateException().isThrownBy(() -> rapat.batal("kebanjiran"));

        Musyawarah batal = new Musyawarah(rangkaian, 2, UNDANGAN);
        batal.batal("kebanjiran");
        assertThat(batal.pelaksanaan()).isEqualTo(Pelaksanaan.BATAL);
        assertThatIllegalStateException().isThrownBy(() -> batal.dilaksanakan(HARI, true));
    }

    @Test
    @DisplayName("yang meninggal sebelum rapat tidak hadir")
    void meninggalTidakHadir() {
        PesertaMusyawarah peserta = new PesertaMusyawarah("rapat",
                new CalonPeserta("orang", "Nama", KualitasPeserta.KEPALA_KELUARGA, "rt", false), 1);
        peserta.ditandai(false, true);
        assertThat(peserta.meninggal()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> peserta.ditandai(true, true));
    }

    @Test
    @DisplayName("keputusan dinilai sesudah diambil, satu kali, dan berita acaranya ditandatangani sesudah itu satu kali")
    void keputusanSekali() {
        KeputusanMusyawarah keputusan = keputusan(Pembahasan.PEMUNGUTAN_SUARA);
        assertThatIllegalStateException().isThrownBy(keputusan::dinyatakanSah);
        keputusan.suara(new SuaraIsian(5, 1, 0), true);
        assertThatIllegalStateException().isThrownBy(() -> keputusan.suara(new SuaraIsian(5, 1, 0), true));
        assertThatIllegalStateException().isThrownBy(() -> keputusan.ditandatangani(BERITA_ACARA));
        keputusan.dinyatakanSah();
        assertThatIllegalStateException().isThrownBy(keputusan::dinyatakanTidakSah);
        keputusan.ditandatangani(BERITA_ACARA);
        assertThatIllegalStateException().isThrownBy(() -> keputusan.ditandatangani(BERITA_ACARA));
    }

    @Test
    @DisplayName("yang ditolak peserta sah dengan sendirinya")
    void ditolakSah() {
        KeputusanMusyawarah keputusan = keputusan(Pembahasan.PEMUNGUTAN_SUARA);
        keputusan.suara(new SuaraIsian(1, 5, 0), false);
        assertThatIllegalStateException().isThrownBy(keputusan::dinyatakanTidakSah);
        keputusan.dinyatakanSah();
        assertThat(keputusan.sah()).isTrue();
    }

    private static KeputusanMusyawarah keputusan(Pembahasan hasil) {
        return KeputusanMusyawarah.dari("rapat", new PembahasanIsian(hasil, true, null, "Isi", 0, true, null));
    }

    @Test
    @DisplayName("rangkaian berakhir satu kali; sesudah itu tidak ada rapat yang dihitung")
    void berakhirSekali() {
        rangkaian.tutup(StatusRangkaian.SELESAI);
        assertThatIllegalStateException().isThrownBy(() -> rangkaian.tutup(StatusRangkaian.DIAKHIRI));
        assertThatIllegalStateException().isThrownBy(rangkaian::gagal);
        assertThatIllegalStateException().isThrownBy(rangkaian::kuorumTercapai);
        assertThatIllegalStateException().isThrownBy(rangkaian::ulangi);
        assertThatIllegalStateException().isThrownBy(rangkaian::lanjut);
    }

    @Test
    @DisplayName("mode yang tidak ada disebut namanya")
    void modeTidakAda() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KatalogMode(List.of()).cari("CALON_RT"))
                .withMessageContaining("CALON_RT");
    }
}
