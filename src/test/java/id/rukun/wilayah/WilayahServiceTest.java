package id.rukun.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class WilayahServiceTest {

    private static final LocalDate HARI_TERAKHIR = LocalDate.of(2019, 6, 30);

    @Autowired
    private WilayahService wilayah;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JamUji jam;

    private DataUnit data;
    private String rw01;
    private String rw02;
    private String rt001;
    private String rt002;

    @BeforeEach
    void duaRw() {
        jam.setel(LocalDate.of(2019, 3, 1));
        data = new DataUnit(entities);
        rw01 = data.rw(DataUnit.GAMBIR, "01");
        rw02 = data.rw(DataUnit.GAMBIR, "02");
        rt002 = data.rt(rw01, "002");
        rt001 = data.rt(rw01, "001");
    }

    @Test
    void unknownUnitIsNamed() {
        assertThat(wilayah.cari("tidak-ada")).isEmpty();
        assertThat(wilayah.cari(null)).isEmpty();
        assertThatExceptionOfType(UnitTidakDikenalException.class)
                .isThrownBy(() -> wilayah.unit("tidak-ada"))
                .withMessageContaining("tidak-ada");
    }

    @Test
    void summaryOfAnRt() {
        assertThat(wilayah.ringkas(rt001)).isEqualTo(new UnitRingkas(rt001, JenisUnit.RT, "31.71.01.1001.01.001",
                "001", "RT 001/RW 01", StatusUnit.AKTIF, rw01));
        assertThat(wilayah.nama(rw02)).isEqualTo("RW 02");
    }

    @Test
    void namesOfManyAreThoseOfEach() {
        List<String> ids = List.of(rt001, rt002, rw01, rw02, DataUnit.GAMBIR, DataUnit.CIDENG, rt001);

        assertThat(wilayah.nama(ids)).hasSize(6).allSatisfy((id, nama) -> assertThat(nama).isEqualTo(wilayah.nama(id)));
        assertThat(wilayah.nama(List.of("tidak-ada"))).isEmpty();
        assertThat(wilayah.tenant(ids)).hasSize(6).containsEntry(rt001, "dki");
    }

    @Test
    void ancestorOfAKind() {
        assertThat(wilayah.leluhur(rt001, JenisUnit.KELURAHAN)).map(Unit::id).contains(DataUnit.GAMBIR);
        assertThat(wilayah.leluhur(rt001, JenisUnit.RT)).map(Unit::id).contains(rt001);
        assertThat(wilayah.leluhur(rw01, JenisUnit.RT)).isEmpty();
        assertThat(wilayah.leluhur(rt001, JenisUnit.KABUPATEN)).isEmpty();
    }

    @Test
    void areaContainsUnit() {
        assertThat(wilayah.mencakup(DataUnit.GAMBIR, rt001)).isTrue();
        assertThat(wilayah.mencakup(rt001, rt001)).isTrue();
        assertThat(wilayah.mencakup(rw02, rt001)).isFalse();
        assertThat(wilayah.mencakup(DataUnit.CIDENG, rt001)).isFalse();
        assertThat(wilayah.mencakup(rt001, rw01)).isFalse();
    }

    @Test
    void descendantsComeByNumberAcrossLevels() {
        String rt003 = data.rt(rw02, "003");
        assertThat(wilayah.turunan(rw01, JenisUnit.RT)).extracting(UnitRingkas::nama)
                .containsExactly("RT 001/RW 01", "RT 002/RW 01");
        assertThat(wilayah.turunan(DataUnit.GAMBIR, JenisUnit.RT)).extracting(UnitRingkas::id)
                .containsExactly(rt001, rt002, rt003);
        assertThat(wilayah.turunan(DataUnit.GAMBIR, JenisUnit.RW)).extracting(UnitRingkas::id)
                .containsExactly(rw01, rw02);
        assertThat(wilayah.turunan(rw01, JenisUnit.RW)).isEmpty();
    }

    @Test
    @DisplayName("a unit counts from its first to its last day, both included")
    void activeFromFirstToLastDay() {
        data.akhiri(rt002, StatusUnit.DIHAPUS, HARI_TERAKHIR);
        data.unit(JenisUnit.RT, rw01, "009", HARI_TERAKHIR);

        jam.setel(HARI_TERAKHIR.minusDays(1));
        assertThat(wilayah.jumlahRtAktif(rw01)).isEqualTo(2);
        assertThat(wilayah.ringkas(rt002).status()).isEqualTo(StatusUnit.AKTIF);
        jam.setel(HARI_TERAKHIR);
        assertThat(wilayah.jumlahRtAktif(rw01)).isEqualTo(3);
        assertThat(wilayah.ringkas(rt002).status()).isEqualTo(StatusUnit.AKTIF);
        jam.setel(HARI_TERAKHIR.plusDays(1));
        assertThat(wilayah.jumlahRtAktif(rw01)).isEqualTo(2);
        assertThat(wilayah.ringkas(rt002).status()).isEqualTo(StatusUnit.DIHAPUS);
    }

    @Test
    void anEndedUnitKeepsItsLastNameAndPlace() {
        data.akhiri(rt002, StatusUnit.DIHAPUS, HARI_TERAKHIR);
        jam.setel(HARI_TERAKHIR.plusYears(1));
        assertThat(wilayah.nama(rt002)).isEqualTo("RT 002/RW 01");
        assertThat(wilayah.mencakup(rw01, rt002)).isTrue();
    }

    @Test
    void aUnitBeforeItsFirstDayIsPlanned() {
        String kelak = data.unit(JenisUnit.RT, rw01, "009", LocalDate.of(2019, 3, 2));
        assertThat(wilayah.ringkas(kelak).status()).isEqualTo(StatusUnit.RENCANA);
        assertThat(wilayah.nama(kelak)).isEqualTo("RT 009/RW 01");
    }

    @Test
    void neighboursAreThoseAmongTheGivenOnTheDate() {
        String luar = data.rt(rw02, "001");
        LocalDate mulai = LocalDate.of(2018, 1, 1);
        data.bertetangga(rt002, rt001, mulai, HARI_TERAKHIR);
        data.bertetangga(rt001, luar);
        List<String> ids = List.of(rt001, rt002);

        assertThat(wilayah.tetangga(ids, mulai.minusDays(1))).isEmpty();
        assertThat(wilayah.tetangga(ids, mulai)).containsExactly(new Pasangan(rt001, rt002));
        assertThat(wilayah.tetangga(ids, HARI_TERAKHIR)).containsExactly(new Pasangan(rt002, rt001));
        assertThat(wilayah.tetangga(ids, HARI_TERAKHIR.plusDays(1))).isEmpty();
        assertThat(wilayah.tetangga(List.of(rt001, rt002, luar), mulai)).hasSize(2);
    }

    @Test
    void noUnitIsItsOwnNeighbour() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pasangan(rt001, rt001));
    }

    @Test
    @DisplayName("RUKUN-POL-15 a number is taken by a living unit of the same parent and kind")
    void numberInUse() {
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "1")).isTrue();
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "003")).isFalse();
        assertThat(wilayah.nomorDipakai(rw02, JenisUnit.RT, "001")).isFalse();
        assertThat(wilayah.nomorDipakai(DataUnit.GAMBIR, JenisUnit.RW, "02")).isTrue();
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "001", List.of(rt001, rt002))).isFalse();
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "001", List.of(rt002))).isTrue();
    }

    @Test
    void numberIsFreeAfterTheLastDay() {
        data.akhiri(rt002, StatusUnit.DIGABUNG, HARI_TERAKHIR);
        jam.setel(HARI_TERAKHIR);
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "002")).isTrue();
        jam.setel(HARI_TERAKHIR.plusDays(1));
        assertThat(wilayah.nomorDipakai(rw01, JenisUnit.RT, "002")).isFalse();
    }

    @Test
    @DisplayName("RUKUN-POL-15 an abolished unit's number rests until the end of the year, a merged one's does not")
    void numberAbolishedThisYear() {
        data.akhiri(rt002, StatusUnit.DIHAPUS, HARI_TERAKHIR);
        data.akhiri(rt001, StatusUnit.DIGABUNG, HARI_TERAKHIR);
        jam.setel(LocalDate.of(2019, 12, 31));
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "002")).isTrue();
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "001")).isFalse();
        assertThat(wilayah.nomorDihapusTahunIni(rw02, JenisUnit.RT, "002")).isFalse();
        jam.setel(LocalDate.of(2020, 1, 1));
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "002")).isFalse();
    }

    @Test
    @DisplayName("RUKUN-POL-15 a unit whose last day is 31 December is abolished in the new year")
    void abolishedOnNewYearsDay() {
        data.akhiri(rt002, StatusUnit.DIHAPUS, LocalDate.of(2018, 12, 31));
        data.akhiri(rt001, StatusUnit.DIHAPUS, LocalDate.of(2019, 12, 30));
        jam.setel(LocalDate.of(2019, 12, 31));
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "002")).isTrue();
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "001")).isTrue();
        jam.setel(LocalDate.of(2020, 1, 1));
        assertThat(wilayah.nomorDihapusTahunIni(rw01, JenisUnit.RT, "001")).isFalse();
    }

    @Test
    void malformedNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wilayah.nomorDipakai(rw01, JenisUnit.RT, "12a"))
                .withMessageContaining("12a");
    }

    @Test
    void noTwoLivingUnitsShareACode() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> {
                    data.rt(rw01, "001");
                    entities.flush();
                })
                .satisfies(e -> assertThat(e.getConstraintName()).containsIgnoringCase("atribut_unit_kode"));
    }
}
