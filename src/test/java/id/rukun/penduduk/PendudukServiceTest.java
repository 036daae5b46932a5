package id.rukun.penduduk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class PendudukServiceTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final LocalDate BERLAKU = LocalDate.of(2019, 4, 1);
    private static final LocalDate SEHARI_SEBELUM = BERLAKU.minusDays(1);

    @Autowired
    private PendudukService penduduk;

    @Autowired
    private EntityManager entities;

    private DataPenduduk data;
    private String rtA;
    private String rtB;
    private String rtBaru;

    @BeforeEach
    void tigaRt() {
        DataUnit unit = new DataUnit(entities);
        String rw = unit.rw(DataUnit.GAMBIR, "01");
        rtA = unit.rt(rw, "001");
        rtB = unit.rt(rw, "002");
        rtBaru = unit.rt(rw, "003");
        data = new DataPenduduk(entities);
    }

    @Test
    void cardCountsFromItsFirstToItsLastDay() {
        data.kepala("Sari", rtA);
        assertThat(penduduk.jumlahKk(rtA, DataPenduduk.SEJAK.minusDays(1))).isZero();
        assertThat(penduduk.jumlahKk(rtA, DataPenduduk.SEJAK)).isEqualTo(1);
        pindahkan(rtA);
        assertThat(penduduk.jumlahKk(rtA, SEHARI_SEBELUM)).isEqualTo(1);
        assertThat(penduduk.jumlahKk(rtA, BERLAKU)).isZero();
    }

    @Test
    void onlyActiveCardsCount() {
        Penduduk kepala = data.orang("Sari", DataPenduduk.LAHIR);
        KartuKeluarga kartu = data.kartu(kepala, rtA, true, DataPenduduk.SEJAK);
        assertThat(penduduk.jumlahKk(rtA, HARI)).isEqualTo(1);
        kartu.ubahStatus(StatusKk.PINDAH);
        assertThat(penduduk.jumlahKk(rtA, HARI)).isZero();
        assertThat(penduduk.kepalaKeluarga(rtA, HARI)).isEmpty();
    }

    @Test
    @DisplayName("a card closed since then still counts on the days before")
    void aClosedCardCountedBefore() {
        Penduduk kepala = data.orang("Sari", DataPenduduk.LAHIR);
        KartuKeluarga kartu = data.kartu(kepala, rtA, true, DataPenduduk.SEJAK);
        pindahkan(rtA);
        entities.find(KartuKeluarga.class, kartu.id()).ubahStatus(StatusKk.TUTUP);
        assertThat(penduduk.jumlahKk(rtA, SEHARI_SEBELUM)).isEqualTo(1);
        assertThat(penduduk.jumlahKk(rtBaru, BERLAKU)).isZero();
    }

    @Test
    void headsAreListedByNameAndMarkedIfTheyLiveElsewhere() {
        Penduduk tuti = data.kepala("Tuti", rtA);
        Penduduk adi = data.orang("Adi", DataPenduduk.LAHIR);
        KartuKeluarga kartuAdi = data.kartu(adi, rtA, false, DataPenduduk.SEJAK);
        data.kepala("Rini", rtB);

        List<KepalaKeluarga> daftar = penduduk.kepalaKeluarga(rtA, HARI);

        assertThat(daftar).extracting(KepalaKeluarga::pendudukId).containsExactly(adi.id(), tuti.id());
        assertThat(daftar).first().isEqualTo(new KepalaKeluarga(adi.id(), "Adi", kartuAdi.id(), 1, false));
        assertThat(daftar.get(1).nomorUrut()).isEqualTo(2);
        assertThat(daftar.get(1).bertempatTinggal()).isTrue();
    }

    @Test
    void theDeadHeadNoFamilyAndLiveNowhere() {
        Penduduk sari = data.kepala("Sari", rtA);
        sari.meninggal(HARI);
        LocalDate besok = HARI.plusDays(1);
        assertThat(penduduk.kepalaKeluarga(rtA, HARI)).hasSize(1);
        assertThat(penduduk.kepalaKeluarga(rtA, besok)).isEmpty();
        assertThat(penduduk.bukanWargaLagi(List.of(sari.id()), rtA, HARI)).isEmpty();
        assertThat(penduduk.bukanWargaLagi(List.of(sari.id()), rtA, besok)).containsKey(sari.id());
        assertThat(penduduk.jumlahKk(rtA, HARI)).isEqualTo(1);
    }

    @Test
    void residenceHoldsFromTheFirstDay() {
        Penduduk sari = data.kepala("Sari", rtA);
        assertThat(penduduk.tinggalDi(sari.id(), rtA, DataPenduduk.SEJAK.minusDays(1))).isFalse();
        assertThat(penduduk.tinggalDi(sari.id(), rtA, DataPenduduk.SEJAK)).isTrue();
        assertThat(penduduk.tinggalDi(sari.id(), rtB, HARI)).isFalse();
    }

    @Test
    void aMergerMovesCardsAndResidentsTogether() {
        Penduduk sari = data.kepala("Sari", rtA);
        Penduduk tuti = data.kepala("Tuti", rtB);
        Penduduk rini = data.kepala("Rini", rtB);

        pindahkan(rtA, rtB);

        assertThat(penduduk.jumlahKk(rtBaru, SEHARI_SEBELUM)).isZero();
        assertThat(penduduk.jumlahKk(rtBaru, BERLAKU)).isEqualTo(3);
        assertThat(penduduk.jumlahKk(rtB, BERLAKU)).isZero();
        assertThat(List.of(sari, tuti, rini)).allSatisfy(
                warga -> assertThat(penduduk.tinggalDi(warga.id(), rtBaru, BERLAKU)).isTrue());
        assertThat(penduduk.tinggalDi(tuti.id(), rtB, SEHARI_SEBELUM)).isTrue();
        assertThat(penduduk.tinggalDi(tuti.id(), rtB, BERLAKU)).isFalse();
    }

    @Test
    void aCardWhoseHeadLivesElsewhereKeepsThatMark() {
        data.kartu(data.orang("Adi", DataPenduduk.LAHIR), rtA, false, DataPenduduk.SEJAK);
        pindahkan(rtA);
        assertThat(penduduk.kepalaKeluarga(rtBaru, BERLAKU)).extracting(KepalaKeluarga::bertempatTinggal)
                .containsExactly(false);
    }

    @Test
    @DisplayName("whoever arrives after the move arrives in the new RT")
    void laterArrivalsKeepTheirDay() {
        LocalDate tiba = BERLAKU.plusDays(5);
        Penduduk baru = data.orang("Adi", DataPenduduk.LAHIR);
        data.kartu(baru, rtA, true, tiba);
        data.tinggal(baru, rtA, tiba);

        pindahkan(rtA);

        assertThat(penduduk.jumlahKk(rtA, tiba)).isZero();
        assertThat(penduduk.jumlahKk(rtBaru, tiba.minusDays(1))).isZero();
        assertThat(penduduk.jumlahKk(rtBaru, tiba)).isEqualTo(1);
        assertThat(penduduk.tinggalDi(baru.id(), rtA, tiba)).isFalse();
        assertThat(penduduk.tinggalDi(baru.id(), rtBaru, tiba)).isTrue();
    }

    @Test
    void movedTwice() {
        data.kepala("Sari", rtA);
        pindahkan(rtA);
        penduduk.pindahkan(List.of(rtBaru), rtB, BERLAKU.plusMonths(1), "keputusan-2");
        assertThat(penduduk.jumlahKk(rtBaru, BERLAKU.plusMonths(1).minusDays(1))).isEqualTo(1);
        assertThat(penduduk.jumlahKk(rtB, BERLAKU.plusMonths(1))).isEqualTo(1);
    }

    private void pindahkan(String... dari) {
        penduduk.pindahkan(List.of(dari), rtBaru, BERLAKU, "keputusan-1");
        entities.flush();
        entities.clear();
    }
}
