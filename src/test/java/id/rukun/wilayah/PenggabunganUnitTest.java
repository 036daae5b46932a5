package id.rukun.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class PenggabunganUnitTest {

    private static final LocalDate BERLAKU = LocalDate.of(2019, 4, 1);
    private static final LocalDate SEHARI_SEBELUM = BERLAKU.minusDays(1);

    @Autowired
    private WilayahService wilayah;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JamUji jam;

    private DataUnit data;
    private String rw01;
    private String rw02;
    private String rtA;
    private String rtB;
    private String rtC;

    @BeforeEach
    void tigaRt() {
        jam.setel(LocalDate.of(2019, 3, 1));
        data = new DataUnit(entities);
        rw01 = data.rw(DataUnit.GAMBIR, "01");
        rw02 = data.rw(DataUnit.GAMBIR, "02");
        rtA = data.rt(rw01, "003");
        rtB = data.rt(rw02, "001");
        rtC = data.rt(rw02, "002");
    }

    @Test
    void newUnitBeginsWhereTheOldOnesEnd() {
        String baru = gabungkan(rw01, "010", rtA, rtB);

        assertThat(baru).isNotIn(rtA, rtB);
        assertThat(wilayah.unit(baru).tenant()).isEqualTo("dki");
        statusPada(SEHARI_SEBELUM, StatusUnit.AKTIF, rtA, rtB);
        statusPada(SEHARI_SEBELUM, StatusUnit.RENCANA, baru);
        statusPada(BERLAKU, StatusUnit.DIGABUNG, rtA, rtB);
        statusPada(BERLAKU, StatusUnit.AKTIF, baru);
        assertThat(wilayah.ringkas(baru)).isEqualTo(new UnitRingkas(baru, JenisUnit.RT, "31.71.01.1001.01.010",
                "010", "RT 010/RW 01", StatusUnit.AKTIF, rw01));
    }

    @Test
    void countsOfBothRwFollow() {
        gabungkan(rw01, "010", rtA, rtB);
        jam.setel(SEHARI_SEBELUM);
        assertThat(wilayah.jumlahRtAktif(rw01)).isEqualTo(1);
        assertThat(wilayah.jumlahRtAktif(rw02)).isEqualTo(2);
        jam.setel(BERLAKU);
        assertThat(wilayah.jumlahRtAktif(rw01)).isEqualTo(1);
        assertThat(wilayah.jumlahRtAktif(rw02)).isEqualTo(1);
    }

    @Test
    void lineageNamesDecisionAndDay() {
        String baru = gabungkan(rw01, "010", rtA, rtB);
        assertThat(wilayah.pendahulu(baru)).extracting(SilsilahUnit::pendahuluId).containsExactlyInAnyOrder(rtA, rtB);
        assertThat(wilayah.penerus(rtA)).singleElement().satisfies(s -> {
            assertThat(s.penerusId()).isEqualTo(baru);
            assertThat(s.jenis()).isEqualTo(JenisSilsilah.PENGGABUNGAN);
            assertThat(s.keputusanId()).isEqualTo("keputusan-1");
            assertThat(s.tanggal()).isEqualTo(BERLAKU);
        });
    }

    @Test
    @DisplayName("the new unit may take the code of a merged one")
    void numberMayBeHandedOn() {
        String baru = gabungkan(rw01, "3", rtA, rtB);
        jam.setel(BERLAKU);
        assertThat(wilayah.ringkas(baru).kode()).isEqualTo("31.71.01.1001.01.003");
        assertThat(wilayah.nama(rtA)).isEqualTo("RT 003/RW 01");
    }

    @Test
    void neighboursOfTheMergedBecomeNeighboursOfTheNew() {
        String rtD = data.rt(rw01, "004");
        data.bertetangga(rtA, rtB);
        data.bertetangga(rtA, rtC);
        data.bertetangga(rtB, rtC);
        data.bertetangga(rtB, rtD);
        data.bertetangga(rtC, rtD);

        String baru = gabungkan(rw01, "010", rtA, rtB);

        List<String> semua = List.of(rtA, rtB, rtC, rtD, baru);
        assertThat(wilayah.tetangga(semua, SEHARI_SEBELUM)).hasSize(5)
                .noneMatch(p -> p.a().equals(baru) || p.b().equals(baru));
        assertThat(wilayah.tetangga(semua, BERLAKU)).containsExactlyInAnyOrder(
                new Pasangan(baru, rtC), new Pasangan(baru, rtD), new Pasangan(rtC, rtD));
    }

    @Test
    void neighbourhoodThatBeginsLaterPassesToTheNewUnit() {
        LocalDate nanti = BERLAKU.plusDays(10);
        data.bertetangga(rtA, rtC, nanti, null);

        String baru = gabungkan(rw01, "010", rtA, rtB);

        assertThat(wilayah.tetangga(List.of(rtA, baru, rtC), BERLAKU)).isEmpty();
        assertThat(wilayah.tetangga(List.of(rtA, baru, rtC), nanti)).containsExactly(new Pasangan(baru, rtC));
    }

    @Test
    @DisplayName("AMB-84 the new unit is exempt only if all merged ones were")
    void exemptOnlyIfAllWere() {
        String lahan = data.rt(rw01, "005", Pengecualian.PS6);
        String rusun = data.rt(rw01, "006", Pengecualian.PS7_2);

        String semua = gabungkan(rw01, "010", lahan, rusun);
        assertThat(wilayah.unit(semua).pengecualian())
                .containsExactlyInAnyOrder(Pengecualian.PS6, Pengecualian.PS7_2);

        String lain = data.rt(rw01, "007", Pengecualian.PS6);
        assertThat(wilayah.unit(gabungkan(rw01, "011", lain, rtA)).pengecualian()).isEmpty();
    }

    @Test
    void aUnitMergesOnlyOnce() {
        gabungkan(rw01, "010", rtA, rtB);
        assertThatIllegalStateException().isThrownBy(() -> gabungkan(rw01, "011", rtA, rtC));
    }

    @Test
    void onlyActiveRtIntoAnRw() {
        assertThatIllegalStateException().isThrownBy(() -> gabungkan(DataUnit.GAMBIR, "010", rtA, rtB));
        assertThatIllegalStateException().isThrownBy(() -> gabungkan(rw01, "010", rtA, rw02));
        assertThatExceptionOfType(UnitTidakDikenalException.class)
                .isThrownBy(() -> gabungkan(rw01, "010", rtA, "tidak-ada"));
    }

    @Test
    void oneUnitIsNoMerger() {
        assertThatIllegalArgumentException().isThrownBy(() -> gabungkan(rw01, "010", rtA));
        assertThatIllegalArgumentException().isThrownBy(() -> gabungkan(rw01, "010", rtA, rtA));
    }

    private String gabungkan(String rw, String nomor, String... asal) {
        return wilayah.gabungkan(new PenggabunganUnit(List.of(asal), rw, nomor, BERLAKU, "keputusan-1"));
    }

    private void statusPada(LocalDate tanggal, StatusUnit status, String... ids) {
        entities.flush();
        entities.clear();
        for (String id : ids) {
            assertThat(wilayah.unit(id).statusPada(tanggal)).isEqualTo(status);
        }
        jam.setel(tanggal);
    }
}
