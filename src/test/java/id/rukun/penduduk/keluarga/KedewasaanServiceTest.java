package id.rukun.penduduk.keluarga;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import id.rukun.penduduk.DataPenduduk;
import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import id.rukun.wilayah.WilayahService;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The facts of Pasal 25 huruf b. */
@RegisterTest
class KedewasaanServiceTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final LocalDate LAHIR_MUDA = HARI.minusYears(16);

    @Autowired
    private KedewasaanService kedewasaan;

    @Autowired
    private KedewasaanRepository repository;

    @Autowired
    private WilayahService wilayah;

    @Autowired
    private PendudukService penduduk;

    @Autowired
    private EntityManager entities;

    private DataPenduduk data;
    private String rw;
    private String rtA;
    private String rtB;

    @BeforeEach
    void duaRt() {
        DataUnit unit = new DataUnit(entities);
        rw = unit.rw(DataUnit.GAMBIR, "01");
        rtA = unit.rt(rw, "001");
        rtB = unit.rt(rw, "002");
        data = new DataPenduduk(entities);
    }

    @Test
    void adultFromTheBirthdayOn() {
        Penduduk bimo = data.warga("Bimo", rtA, HARI.minusYears(18));
        data.warga("Ani", rtA, HARI.minusYears(18).plusDays(1));
        assertThat(dewasa(HARI, rtA)).containsExactly(new Warga(bimo.id(), "Bimo"));
        assertThat(dewasa(HARI.plusDays(1), rtA)).extracting(Warga::nama).containsExactly("Ani", "Bimo");
        assertThat(kedewasaan.dewasa(rtA, HARI, HARI.plusDays(1), HARI)).extracting(Warga::nama)
                .containsExactly("Ani", "Bimo");
        assertThat(dewasa(HARI, rtB)).isEmpty();
    }

    @Test
    void theAgeIsThatOfTheEditionWhateverTheDay() {
        Penduduk bimo = data.warga("Bimo", rtA, HARI.minusYears(19));
        KedewasaanService kemudian = new KedewasaanService(repository, wilayah, HukumUji.parameterSejak("PRM-16", "P21Y", HARI));
        LocalDate besok = HARI.plusDays(1);
        assertThat(kemudian.dewasa(rtA, besok, besok, HARI.minusDays(1))).extracting(Warga::nama).containsExactly("Bimo");
        assertThat(kemudian.dewasa(rtA, besok, besok, HARI)).isEmpty();
        assertThat(kemudian.dewasa(rtA, List.of(bimo.id()), besok, HARI.minusDays(1))).containsExactly(bimo.id());
        assertThat(kemudian.dewasa(rtA, List.of(bimo.id()), besok, HARI)).isEmpty();
    }

    @Test
    void ofSomePersonsThoseWhoAreAdultResidents() {
        Penduduk bimo = data.warga("Bimo", rtA, HARI.minusYears(18));
        Penduduk ani = data.warga("Ani", rtA, HARI.minusYears(18).plusDays(1));
        Penduduk tuti = data.warga("Tuti", rtB, HARI.minusYears(40));
        List<String> semua = List.of(bimo.id(), ani.id(), tuti.id(), "tidak ada");
        assertThat(kedewasaan.dewasa(rtA, semua, HARI, HARI)).containsExactly(bimo.id());
        assertThat(kedewasaan.dewasa(rw, semua, HARI.plusDays(1), HARI)).containsExactlyInAnyOrder(bimo.id(), ani.id(), tuti.id());
        assertThat(kedewasaan.dewasa(rw, List.of(ani.id()), HARI, HARI)).isEmpty();
        assertThat(kedewasaan.dewasa(rw, semua, LocalDate.of(1916, 1, 1), HARI)).isEmpty();
    }

    @Test
    @DisplayName("CAL-4 born on 29 February: adult on 1 March of a common year")
    void bornOnALeapDay() {
        data.warga("Kabisat", rtA, LocalDate.of(2000, 2, 29));
        assertThat(dewasa(LocalDate.of(2018, 2, 28), rtA)).isEmpty();
        assertThat(dewasa(LocalDate.of(2018, 3, 1), rtA)).hasSize(1);
    }

    @Test
    void theAdultsOfAnRwAreListedByNameEachOnce() {
        Penduduk tuti = data.kepala("Tuti", rtB);
        Penduduk adi = data.kepala("Adi", rtA);
        penduduk.pindahkan(List.of(rtB), rtA, HARI, "keputusan-1");
        tuti.meninggal(HARI);
        LocalDate kemarin = HARI.minusDays(1);
        assertThat(kedewasaan.dewasa(rw, kemarin, HARI, HARI)).extracting(Warga::id)
                .containsExactly(adi.id(), tuti.id());
        assertThat(dewasa(HARI.plusDays(1), rw)).extracting(Warga::id).containsExactly(adi.id());
        assertThat(dewasa(HARI, new DataUnit(entities).rw(DataUnit.GAMBIR, "09"))).isEmpty();
    }

    @Test
    @DisplayName("who is married, divorced or widowed counts below the age, from the day of the marriage on")
    void marriedBelowTheAge() {
        Penduduk kepala = data.warga("Cici", rtA, LAHIR_MUDA);
        KartuKeluarga kk = data.kartu(kepala, rtA, true, DataPenduduk.SEJAK);
        Penduduk suami = data.warga("Dodi", rtA, LAHIR_MUDA);
        data.masuk(suami, kk, HubunganDalamKk.SUAMI, HARI).akhiri(HARI.plusDays(1));
        Penduduk cerai = data.warga("Evi", rtA, LAHIR_MUDA);
        data.menikah(cerai, null, HARI, HARI);
        Penduduk janda = data.warga("Fifi", rtA, LAHIR_MUDA);
        Penduduk almarhum = data.warga("Gani", rtA, LAHIR_MUDA);
        data.menikah(janda, almarhum, HARI, null);
        almarhum.meninggal(HARI);
        Penduduk anak = data.anggota("Hana", kk, HubunganDalamKk.ANAK, rtA, LAHIR_MUDA, DataPenduduk.SEJAK);
        entities.flush();

        assertThat(dewasa(HARI.minusDays(1), rtA)).isEmpty();
        assertThat(dewasa(HARI.plusDays(9), rtA)).extracting(Warga::id)
                .containsExactly(kepala.id(), suami.id(), cerai.id(), janda.id());
        assertThat(kedewasaan.kedewasaan(List.of(cerai.id(), almarhum.id(), anak.id(), "tidak ada"), HARI))
                .hasSize(3)
                .containsEntry(cerai.id(), new Kedewasaan(LAHIR_MUDA, true))
                .containsEntry(almarhum.id(), new Kedewasaan(LAHIR_MUDA, true))
                .containsEntry(anak.id(), new Kedewasaan(LAHIR_MUDA, false));
        assertThat(kedewasaan.kedewasaan(List.of(suami.id(), kepala.id()), HARI.minusDays(1)).values())
                .containsOnly(new Kedewasaan(LAHIR_MUDA, false));
    }

    private List<Warga> dewasa(LocalDate tanggal, String unit) {
        return kedewasaan.dewasa(unit, tanggal, tanggal, HARI);
    }
}
