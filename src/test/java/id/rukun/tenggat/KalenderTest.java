package id.rukun.tenggat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {

    @ParameterizedTest(name = "CAL-1({0}, {1}) = {2}")
    @CsvSource({
        "2018-03-04, P14D, 2018-03-18",
        "2020-02-17, P14D, 2020-03-02",
        "2019-02-17, P14D, 2019-03-03",
        "2019-01-31, P1M, 2019-02-28",
        "2020-01-31, P1M, 2020-02-29",
        "2018-03-04, P1M, 2018-04-04",
    })
    void batasTenggat(LocalDate peristiwa, Period masa, LocalDate batas) {
        assertThat(Kalender.batasTenggat(peristiwa, masa)).isEqualTo(batas);
    }

    @ParameterizedTest(name = "CAL-2({0}, {1}) = {2}")
    @CsvSource({
        "2016-10-10, P3Y, 2019-10-09",
        "2017-03-01, P3Y, 2020-02-29",
        "2020-02-29, P3Y, 2023-02-28",
        "2018-01-15, P3M, 2018-04-14",
        "2018-08-31, P3M, 2018-11-30",
        "2019-12-01, P3M, 2020-02-29",
        "2019-11-30, P3M, 2020-02-29",
        "2018-11-30, P3M, 2019-02-28",
        "2018-03-04, P14D, 2018-03-17",
    })
    void hariTerakhirPeriode(LocalDate mulai, Period masa, LocalDate terakhir) {
        assertThat(Kalender.hariTerakhirPeriode(mulai, masa)).isEqualTo(terakhir);
    }

    @ParameterizedTest(name = "CAL-3({0}, {1}) = {2}")
    @CsvSource({
        "2020-02-29, P1M, 2020-01-29",
        "2021-03-31, P1M, 2021-02-28",
        "2019-10-09, P1M, 2019-09-09",
    })
    void batasMundur(LocalDate hariTerakhir, Period masa, LocalDate batas) {
        assertThat(Kalender.batasMundur(hariTerakhir, masa)).isEqualTo(batas);
    }

    @ParameterizedTest(name = "{1} hari kerja sesudah {0} = {2}")
    @CsvSource({
        "2026-11-30, 0, 2026-11-30",
        "2026-11-30, 4, 2026-12-04",
        "2026-11-30, 5, 2026-12-07",
        "2026-12-04, 1, 2026-12-07",
        "2026-12-05, 5, 2026-12-11",
    })
    void batasHariKerja(LocalDate peristiwa, int jumlah, LocalDate batas) {
        assertThat(Kalender.batasHariKerja(peristiwa, jumlah)).isEqualTo(batas);
    }

    @ParameterizedTest(name = "{1} hari kerja sebelum {0} = {2}")
    @CsvSource({
        "2026-12-07, 1, 2026-12-04",
        "2026-12-06, 1, 2026-12-04",
        "2026-12-08, 1, 2026-12-07",
        "2026-12-08, 0, 2026-12-08",
    })
    void hariKerjaSebelum(LocalDate hari, int jumlah, LocalDate sebelum) {
        assertThat(Kalender.hariKerjaSebelum(hari, jumlah)).isEqualTo(sebelum);
    }

    @Test
    void evaluasiCaretekerPalingDini() {
        LocalDate batas = Kalender.batasMundur(LocalDate.parse("2018-04-14"), Period.ofDays(30));
        assertThat(batas.plusDays(1)).isEqualTo("2018-03-16");
    }

    @ParameterizedTest(name = "CAL-4({0}, {1}, {2}) = {3}")
    @CsvSource({
        "2000-05-15, P18Y, 2018-05-15, true",
        "2000-05-15, P18Y, 2018-05-14, false",
        "2000-02-29, P18Y, 2018-02-28, false",
        "2000-02-29, P18Y, 2018-03-01, true",
        "2019-09-01, P6M, 2020-02-29, false",
        "2019-09-01, P6M, 2020-03-01, true",
        "2019-08-31, P6M, 2020-02-29, false",
        "2019-08-31, P6M, 2020-03-01, true",
    })
    void sudahSelama(LocalDate mulai, Period masa, LocalDate acuan, boolean selesai) {
        assertThat(Kalender.sudahSelama(mulai, masa, acuan)).isEqualTo(selesai);
    }

    @ParameterizedTest(name = "CAL-5: tiba {0}, lapor {1}: {2}")
    @CsvSource({
        "2019-03-01T10:00:00Z, 2019-03-02T09:59:59Z, true",
        "2019-03-01T10:00:00Z, 2019-03-02T10:00:00Z, true",
        "2019-03-01T10:00:00Z, 2019-03-02T10:00:59Z, true",
        "2019-03-01T10:00:59Z, 2019-03-02T10:00:00Z, true",
        "2019-03-01T10:00:00Z, 2019-03-02T10:01:00Z, false",
    })
    void dalamJam(Instant tiba, Instant lapor, boolean tepat) {
        assertThat(Kalender.dalamJam(tiba, lapor, Duration.ofHours(24))).isEqualTo(tepat);
    }

    @Test
    void hariBerakhirPadaTengahMalamJakarta() {
        assertThat(Kalender.akhirHari(LocalDate.parse("2019-12-31"))).isEqualTo("2019-12-31T17:00:00Z");
    }

    @Test
    void tanggalDitulisDalamBahasaIndonesia() {
        assertThat(Kalender.tulis(LocalDate.parse("2019-05-18"))).isEqualTo("18 Mei 2019");
        assertThat(Kalender.tulis(LocalDate.parse("2020-08-01"))).isEqualTo("1 Agustus 2020");
    }
}
