package id.rukun.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.KepalaKeluarga;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.HubunganKeluarga;
import id.rukun.penduduk.keluarga.HubunganKeluargaService;
import id.rukun.penduduk.keluarga.JenisHubungan;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pasangan;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.RegisterTest;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Starts the register with the demo in it, as the application does, and reads it. */
@RegisterTest
@ActiveProfiles("demo")
@Import(DemoDataRunner.class)
class DemoDataTest {

    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);

    @Autowired
    private WilayahService wilayah;

    @Autowired
    private PendudukService penduduk;

    @Autowired
    private KedewasaanService kedewasaan;

    @Autowired
    private HubunganKeluargaService keluarga;

    @Autowired
    private JabatanService jabatan;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DemoDataRunner demo;

    @Test
    void neighbourhoods() {
        assertThat(RencanaDemo.RW).extracting(rw -> wilayah.jumlahRtAktif(id(rw.kode())))
                .containsExactly(10, 9, 8, 8, 9);
        assertThat(RencanaDemo.RW).flatExtracting(RencanaRw::rt)
                .allSatisfy(rt -> assertThat(penduduk.jumlahKk(id(rt.kode()), HARI)).isEqualTo(rt.kk()));
    }

    @Test
    @DisplayName("the tour's merger: 72 and 68 family cards, neighbours across two RW")
    void theTour() {
        String a = rt("01", "003");
        String b = rt("02", "001");
        assertThat(penduduk.jumlahKk(a, HARI)).isEqualTo(72);
        assertThat(penduduk.jumlahKk(b, HARI)).isEqualTo(68);
        assertThat(wilayah.nama(a)).isEqualTo("RT 003/RW 01");
        assertThat(wilayah.tetangga(List.of(a, b), HARI)).containsExactly(new Pasangan(a, b));
        assertThat(penduduk.kepalaKeluarga(a, HARI)).filteredOn(k -> !k.bertempatTinggal()).hasSize(2)
                .allSatisfy(k -> assertThat(penduduk.tinggalDi(k.pendudukId(), a, HARI)).isFalse());
        assertThat(penduduk.kepalaKeluarga(a, HARI)).filteredOn(KepalaKeluarga::bertempatTinggal)
                .allSatisfy(k -> assertThat(penduduk.tinggalDi(k.pendudukId(), a, HARI)).isTrue());
    }

    @Test
    @DisplayName("both RT of the tour have more than the ten tokoh who are no pengurus, the tiny one has eight")
    void adultsWhoAreNoPengurus() {
        assertThat(calonTokoh(rt("03", "008"))).isEqualTo(8);
        assertThat(calonTokoh(rt("01", "003"))).isGreaterThan(10);
        assertThat(calonTokoh(rt("02", "001"))).isGreaterThan(10);
    }

    @Test
    @DisplayName("couples and children on their cards, daughters who head a family in the next RT, and no kin on a board")
    void families() {
        List<String> ketigaRt = Stream.of(rt("01", "001"), rt("01", "002"), rt("01", "003"))
                .flatMap(rt -> kedewasaan.dewasa(rt, HARI, HARI, HARI).stream()).map(Warga::id).toList();
        List<HubunganKeluarga> hubungan = keluarga.antara(ketigaRt, HARI);

        assertThat(hubungan).filteredOn(h -> h.jenis() == JenisHubungan.SUAMI_ISTRI).hasSizeGreaterThan(200);
        assertThat(hubungan).filteredOn(h -> h.sumber() == SumberHubungan.AKTA).hasSize(2)
                .allSatisfy(h -> assertThat(h.jenis()).isEqualTo(JenisHubungan.ORANG_TUA_ANAK));
        for (RencanaRw rw : RencanaDemo.RW) {
            Stream.concat(Stream.of(id(rw.kode())), rw.rt().stream().map(rt -> id(rt.kode())))
                    .forEach(unit -> assertThat(keluarga.antara(jabatan.pengurus(unit, HARI).stream()
                            .map(PemegangJabatan::pendudukId).filter(Objects::nonNull).toList(), HARI)).isEmpty());
        }
    }

    @Test
    @DisplayName("three residents who are no pengurus stand for each RT, two for the tiny one: its RW cannot meet yet")
    void tokohMasyarakat() {
        for (UnitRingkas rt : wilayah.turunan(id(RencanaDemo.GAMBIR), JenisUnit.RT)) {
            List<String> tokoh = jdbc.queryForList("select penduduk_id from tokoh_masyarakat where rt_id = ?",
                    String.class, rt.id());
            assertThat(tokoh).hasSize(rt.id().equals(id(RencanaDemo.KECIL)) ? 2 : 3)
                    .allMatch(siapa -> penduduk.tinggalDi(siapa, rt.id(), HARI))
                    .doesNotContainAnyElementsOf(jabatan.pengurus(rt.id(), HARI).stream()
                            .map(PemegangJabatan::orang).toList());
        }
    }

    @Test
    void exemptRt() {
        String dikecualikan = rt("03", "004");
        assertThat(wilayah.unit(dikecualikan).pengecualian()).containsExactly(Pengecualian.PS6);
        assertThat(penduduk.jumlahKk(dikecualikan, HARI)).isEqualTo(40);
        assertThat(wilayah.unit(rt("03", "005")).pengecualian()).isEmpty();
    }

    @Test
    void rtWithinAnRwAreNeighboursInSequence() {
        assertThat(wilayah.tetangga(List.of(rt("01", "001"), rt("01", "002"), rt("01", "004")), HARI))
                .containsExactly(new Pasangan(rt("01", "001"), rt("01", "002")));
    }

    @Test
    void everyBoardIsCompleteAndOfItsOwnResidents() {
        for (UnitRingkas rt : wilayah.turunan(id(RencanaDemo.GAMBIR), JenisUnit.RT)) {
            List<PemegangJabatan> pengurus = jabatan.pengurus(rt.id(), HARI);
            assertThat(pengurus).extracting(PemegangJabatan::jabatan).containsExactly(
                    Jabatan.KETUA_RT, Jabatan.SEKRETARIS_RT, Jabatan.BENDAHARA_RT, Jabatan.BIDANG_RT);
            assertThat(pengurus).filteredOn(p -> p.sifat() == SifatJabatan.DEFINITIF)
                    .allMatch(p -> penduduk.tinggalDi(p.pendudukId(), rt.id(), HARI));
        }
        assertThat(jabatan.pengurus(id(RencanaDemo.GAMBIR + ".02"), HARI)).hasSize(4);
    }

    @Test
    void oneRtIsLedByACareteker() {
        assertThat(jabatan.pemegangKursi(rt("02", "009"), HARI)).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.CARETEKER);
        assertThat(jabatan.pemegangKursi(rt("02", "008"), HARI)).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.DEFINITIF);
    }

    @Test
    void loginsAndTheirRoles() {
        List<KursiAkun> kursi = jabatan.kursi(HARI);
        String gambir = id(RencanaDemo.GAMBIR);
        assertThat(kursi).contains(
                new KursiAkun("lurah.gambir", "lurah", gambir),
                new KursiAkun("petugas.gambir", "petugas-kelurahan", gambir),
                new KursiAkun("petugas2.gambir", "petugas-kelurahan", gambir),
                new KursiAkun("camat.gambir", "camat", id("31.71.01")),
                new KursiAkun("rw01.gambir", "ketua-rw", id(RencanaDemo.GAMBIR + ".01")),
                new KursiAkun("sekretaris.rw01.gambir", "sekretaris-rw", id(RencanaDemo.GAMBIR + ".01")),
                new KursiAkun("rw01.cideng", "ketua-rw", id(RencanaDemo.CIDENG + ".01")),
                new KursiAkun("lurah.bukittinggi", "lurah", id("13.75.01.1001")),
                new KursiAkun("petugas.banjar", "petugas-kelurahan", id("32.79.01.1001")));
        assertThat(kursi).extracting(KursiAkun::akun).contains("lurah.cideng", "petugas.cideng", "rw02.gambir");
    }

    @Test
    @DisplayName("the Ketua of RW 03 is absent and its Sekretaris acts")
    void actingSekretaris() {
        String rw03 = id(RencanaDemo.GAMBIR + ".03");
        Set<KursiAkun> kursi = jabatan.kursi(HARI).stream().filter(k -> k.unitId().equals(rw03))
                .collect(Collectors.toSet());
        assertThat(kursi).containsExactlyInAnyOrder(
                new KursiAkun("sekretaris.rw03.gambir", "ketua-rw", rw03),
                new KursiAkun("sekretaris.rw03.gambir", "sekretaris-rw", rw03));
    }

    @Test
    void nobodyHasANumberThatCouldBeSomebodys() {
        assertThat(jumlah("penduduk where nik not like '99%'")).isZero();
        assertThat(jumlah("kartu_keluarga where nomor not like '98%'")).isZero();
        assertThat(jumlah("pemegang_jabatan where nip not like '99%'")).isZero();
    }

    @Test
    @DisplayName("a second start changes nothing")
    void idempotent() {
        List<Integer> sebelum = isiTabel();
        demo.run(new DefaultApplicationArguments());
        assertThat(isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void theDemoCanBeMerged() {
        List<String> asal = List.of(rt("01", "003"), rt("02", "001"));
        String baru = rt("01", "004");
        penduduk.pindahkan(asal, baru, HARI.plusDays(1), "keputusan-1");
        assertThat(penduduk.jumlahKk(baru, HARI.plusDays(1))).isEqualTo(88 + 72 + 68);
    }

    private long calonTokoh(String rt) {
        Set<String> pengurus = jabatan.pengurus(rt, HARI).stream().map(PemegangJabatan::pendudukId)
                .collect(Collectors.toSet());
        return kedewasaan.dewasa(rt, HARI, HARI, HARI).stream().filter(w -> !pengurus.contains(w.id())).count();
    }

    private List<Integer> isiTabel() {
        return Stream.of(Tabel.values()).map(t -> jumlah(t.name().toLowerCase())).toList();
    }

    private int jumlah(String dari) {
        return jdbc.queryForObject("select count(*) from " + dari, Integer.class);
    }

    private static String rt(String rw, String nomor) {
        return id(RencanaDemo.GAMBIR + "." + rw + "." + nomor);
    }

    private static String id(String kode) {
        return WilayahSeeder.idDariKode(kode);
    }
}
