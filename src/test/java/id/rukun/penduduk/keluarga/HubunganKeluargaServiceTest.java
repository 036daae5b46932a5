package id.rukun.penduduk.keluarga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.penduduk.DataPenduduk;
import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.Penduduk;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The facts of Pasal 31 ayat (2), from one family: Hasan, his wife Ida and their daughter Nur. */
@RegisterTest
class HubunganKeluargaServiceTest {

    private static final LocalDate SEJAK = DataPenduduk.SEJAK;
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final LocalDate LAHIR_ANAK = LocalDate.of(1998, 2, 2);

    @Autowired
    private HubunganKeluargaService keluarga;

    @Autowired
    private EntityManager entities;

    private DataPenduduk data;
    private String rt;
    private KartuKeluarga kk;
    private Penduduk hasan;
    private Penduduk ida;
    private AnggotaKeluarga istri;
    private Penduduk nur;
    private AnggotaKeluarga putri;

    @BeforeEach
    void satuKeluarga() {
        DataUnit unit = new DataUnit(entities);
        rt = unit.rt(unit.rw(DataUnit.GAMBIR, "01"), "001");
        data = new DataPenduduk(entities);
        hasan = data.warga("Hasan", rt, DataPenduduk.LAHIR);
        kk = data.kartu(hasan, rt, true, SEJAK);
        ida = data.warga("Ida", rt, DataPenduduk.LAHIR);
        istri = data.masuk(ida, kk, HubunganDalamKk.ISTRI, SEJAK);
        nur = data.warga("Nur", rt, LAHIR_ANAK);
        putri = data.masuk(nur, kk, HubunganDalamKk.ANAK, SEJAK);
    }

    @Test
    @DisplayName("the card tells the couple and their child, from the day on which they came onto it, and why")
    void whatTheCardSays() {
        assertThat(antara(HARI, hasan, ida, nur)).containsExactlyInAnyOrder(
                menurutKk(hasan, ida, JenisHubungan.SUAMI_ISTRI),
                menurutKk(hasan, nur, JenisHubungan.ORANG_TUA_ANAK),
                menurutKk(ida, nur, JenisHubungan.ORANG_TUA_ANAK));
        assertThat(antara(SEJAK.minusDays(1), hasan, ida, nur)).isEmpty();
        assertThat(antara(HARI, hasan, ida)).singleElement().extracting(HubunganKeluarga::kalimat)
                .isEqualTo("suami istri menurut Kartu Keluarga sejak 1 Januari 2018");
        assertThat(antara(HARI, nur)).isEmpty();
        assertThat(antara(HARI, ida, nur)).containsExactly(menurutKk(ida, nur, JenisHubungan.ORANG_TUA_ANAK));
    }

    @Test
    @DisplayName("a wife who has left the card is none from the day on; a child who has left it stays a child")
    void whoLeavesTheCard() {
        istri.akhiri(HARI);
        putri.akhiri(HARI);
        Penduduk suami = data.kepala("Rudi", rt);
        entities.flush();

        assertThat(antara(HARI.minusDays(1), hasan, ida)).hasSize(1);
        assertThat(antara(HARI, hasan, ida)).isEmpty();
        assertThat(antara(HARI, hasan, ida, nur, suami)).containsExactlyInAnyOrder(
                menurutKk(hasan, nur, JenisHubungan.ORANG_TUA_ANAK), menurutKk(ida, nur, JenisHubungan.ORANG_TUA_ANAK));
    }

    @Test
    @DisplayName("a row that was wrong tells nothing, on no day")
    void whatWasWrong() {
        putri.akhiri(SEJAK);
        entities.flush();
        assertThat(antara(HARI, hasan, nur)).isEmpty();
    }

    @Test
    @DisplayName("a wife who comes onto the card after the child is a stepmother, the mother of a child born then")
    void aSecondMarriage() {
        istri.akhiri(HARI);
        Penduduk sri = data.anggota("Sri", kk, HubunganDalamKk.ISTRI, rt, DataPenduduk.LAHIR, HARI);
        LocalDate lahir = HARI.plusMonths(9);
        Penduduk bayi = data.anggota("Adi", kk, HubunganDalamKk.ANAK, rt, lahir, lahir);
        entities.flush();

        assertThat(antara(lahir, sri, nur)).isEmpty();
        assertThat(antara(lahir, sri, ida, bayi)).extracting(HubunganKeluarga::satu, HubunganKeluarga::lain)
                .containsExactly(tuple(sri.id(), bayi.id()));
        assertThat(antara(lahir, hasan, sri)).hasSize(1);
    }

    @Test
    @DisplayName("the head's parent on his card; brothers, in-laws and grandchildren are no pair (AMB-27)")
    void whoIsNone() {
        Penduduk ibu = data.anggota("Wati", kk, HubunganDalamKk.ORANG_TUA, rt, LocalDate.of(1955, 1, 1), SEJAK);
        Penduduk adik = data.anggota("Dedi", kk, HubunganDalamKk.FAMILI_LAIN, rt, DataPenduduk.LAHIR, SEJAK);
        Penduduk menantu = data.anggota("Eko", kk, HubunganDalamKk.MENANTU, rt, LAHIR_ANAK, SEJAK);
        Penduduk cucu = data.anggota("Bima", kk, HubunganDalamKk.CUCU, rt, SEJAK, SEJAK);
        Penduduk mertua = data.anggota("Slamet", kk, HubunganDalamKk.MERTUA, rt, LocalDate.of(1950, 1, 1), SEJAK);
        Penduduk kakakNur = data.anggota("Yuni", kk, HubunganDalamKk.ANAK, rt, LAHIR_ANAK, SEJAK);

        assertThat(antara(HARI, hasan, ibu, adik, menantu, cucu, mertua)).extracting(HubunganKeluarga::satu)
                .containsExactly(ibu.id());
        assertThat(antara(HARI, ibu, ida, nur, kakakNur)).extracting(HubunganKeluarga::satu)
                .containsOnly(ida.id());
        assertThat(antara(HARI, nur, kakakNur)).isEmpty();
    }

    @Test
    @DisplayName("across two cards what is recorded tells it, a marriage until its last day")
    void acrossCards() {
        Penduduk rudi = data.kepala("Rudi", rt);
        HubunganTercatat anak = data.orangTua(rudi, hasan);
        Penduduk lina = data.kepala("Lina", rt);
        data.menikah(rudi, lina, SEJAK, HARI);

        assertThat(antara(HARI, rudi, hasan, lina)).extracting(HubunganKeluarga::sumberId).hasSize(2)
                .contains(anak.id());
        assertThat(antara(HARI, rudi, hasan)).singleElement().extracting(HubunganKeluarga::kalimat).isEqualTo(
                "orang tua dan anak menurut pernyataan yang bersangkutan sejak 17 Mei 1980");
        assertThat(antara(HARI, lina, rudi)).hasSize(1);
        assertThat(antara(HARI.plusDays(1), lina, rudi)).isEmpty();
        assertThat(antara(SEJAK.minusDays(1), lina, rudi)).isEmpty();
    }

    @Test
    @DisplayName("a pair that a card and a record both tell is one, the card goes first")
    void onePairOnce() {
        data.menikah(ida, hasan, LocalDate.of(1997, 1, 1), null);
        data.orangTua(ida, nur);

        assertThat(antara(HARI, nur, ida, hasan)).hasSize(3)
                .allSatisfy(h -> assertThat(h.sumber()).isEqualTo(SumberHubungan.KARTU_KELUARGA));
    }

    @Test
    @DisplayName("whoever died is in no pair from the day after")
    void theDead() {
        hasan.meninggal(HARI);
        assertThat(antara(HARI, hasan, ida)).hasSize(1);
        assertThat(antara(HARI.plusDays(1), hasan, ida)).isEmpty();
    }

    @Test
    void whatTheCardSaysIsNotRecordedAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> HubunganTercatat.perkawinan("a", "b",
                SumberHubungan.KARTU_KELUARGA, SEJAK, null, null));
    }

    private List<HubunganKeluarga> antara(LocalDate tanggal, Penduduk... orang) {
        return keluarga.antara(Stream.of(orang).map(Penduduk::id).toList(), tanggal);
    }

    private HubunganKeluarga menurutKk(Penduduk satu, Penduduk lain, JenisHubungan jenis) {
        return new HubunganKeluarga(satu.id(), lain.id(), jenis, SumberHubungan.KARTU_KELUARGA, kk.id(), SEJAK);
    }
}
