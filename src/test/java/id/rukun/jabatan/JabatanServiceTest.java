package id.rukun.jabatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.rukun.penduduk.DataPenduduk;
import id.rukun.penduduk.Penduduk;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class JabatanServiceTest {

    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final LocalDate AKHIR = LocalDate.of(2019, 4, 14);
    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");

    @Autowired
    private JabatanService jabatan;

    @Autowired
    private PenempatanService penempatan;

    @Autowired
    private EntityManager entities;

    private DataPenduduk penduduk;
    private String rw;
    private String rt;

    @BeforeEach
    void satuRw() {
        DataUnit unit = new DataUnit(entities);
        rw = unit.rw(DataUnit.GAMBIR, "02");
        rt = unit.rt(rw, "003");
        penduduk = new DataPenduduk(entities);
    }

    @Test
    @DisplayName("a post is not exercised once it ended, while its holder is absent, or while somebody acts in it")
    void melaksanakan() {
        PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi", SEJAK, AKHIR);
        assertThat(jabatan.melaksanakan(ketua, AKHIR)).isTrue();
        assertThat(jabatan.melaksanakan(ketua, AKHIR.plusDays(1))).isFalse();
        PemegangJabatan sekretaris = pengurus(Jabatan.SEKRETARIS_RW, "Sari");
        absen(sekretaris, SifatKetidakhadiran.SEMENTARA, null, HARI, AKHIR);
        assertThat(jabatan.melaksanakan(sekretaris, HARI.minusDays(1))).isTrue();
        assertThat(jabatan.melaksanakan(sekretaris, AKHIR)).isFalse();
        PemegangJabatan lurah = pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Siti", "siti");
        assertThat(jabatan.melaksanakan(lurah, HARI)).isTrue();
        PemegangJabatan pelaksana = pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.PELAKSANA, "Tono", "tono");
        assertThat(jabatan.melaksanakan(lurah, HARI)).isFalse();
        assertThat(jabatan.melaksanakan(pelaksana, HARI)).isTrue();
    }

    @Test
    @DisplayName("an official who is absent does not exercise his office; who acts for him is named Plh., in a vacant post Plt.")
    void absentOfficial() {
        PemegangJabatan lurah = pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Siti", "siti");
        absen(lurah, SifatKetidakhadiran.SEMENTARA, null, HARI, AKHIR);
        assertThat(jabatan.pejabat(Jabatan.LURAH, DataUnit.GAMBIR, HARI)).isEmpty();
        assertThat(jabatan.pejabat(Jabatan.LURAH, DataUnit.GAMBIR, AKHIR.plusDays(1))).contains(lurah);
        assertThat(jabatan.kursiAkun("siti", HARI)).isEmpty();
        assertThat(jabatan.kursi(HARI)).noneMatch(k -> k.akun().equals("siti"));
        assertThat(jabatan.berjabatan(Set.of("siti"), HARI)).as("he still holds it").hasSize(1);
        PemegangJabatan plh = DataJabatan.simpan(entities, new Penempatan(DataUnit.GAMBIR, Jabatan.LURAH, SifatJabatan.PELAKSANA,
                Orang.pegawai("7", "Tono", "tono"), HARI, AKHIR, "uji", true).catat(SAAT));
        assertThat(jabatan.pejabat(Jabatan.LURAH, DataUnit.GAMBIR, HARI)).contains(plh);
        assertThat(jabatan.barisJabatan(plh)).isEqualTo("Plh. LURAH GAMBIR");
        assertThat(jabatan.sebutan(plh)).isEqualTo("Pelaksana Harian Lurah Gambir");
        assertThat(jabatan.kursiAkun("tono", HARI)).hasSize(1);
    }

    @Nested
    @DisplayName("INV-09 the chair")
    class KursiTest {

        @Test
        void nobodyWithoutKetua() {
            pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            kursiKosong(HARI);
        }

        @Test
        void theKetuaFromHisFirstToHisLastDay() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi", SEJAK, AKHIR);
            kursiKosong(SEJAK.minusDays(1));
            kursi(ketua, SEJAK);
            kursi(ketua, AKHIR);
            kursiKosong(AKHIR.plusDays(1));
        }

        @Test
        @DisplayName("EX-045 a Careteker goes before everybody, from his first to his last day")
        void caretekerGoesFirst() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            PemegangJabatan careteker = careteker(HARI, AKHIR);
            kursi(ketua, HARI.minusDays(1));
            kursi(careteker, HARI);
            kursi(careteker, AKHIR);
            kursi(ketua, AKHIR.plusDays(1));
        }

        @Test
        @DisplayName("EX-176 after the last day of a Careteker nobody has the chair")
        void expiredCareteker() {
            careteker(HARI, AKHIR);
            pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            kursiKosong(AKHIR.plusDays(1));
        }

        @Test
        @DisplayName("EX-045 the Sekretaris acts during a recorded temporary absence, no day longer")
        void sekretarisActs() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            PemegangJabatan sekretaris = pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            absen(ketua, SifatKetidakhadiran.SEMENTARA, null, HARI, AKHIR);
            kursi(ketua, HARI.minusDays(1));
            kursi(sekretaris, HARI);
            kursi(sekretaris, AKHIR);
            kursi(ketua, AKHIR.plusDays(1));
        }

        @Test
        @DisplayName("EX-235 the member named by the Lurah acts instead")
        void namedMemberActs() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            PemegangJabatan bendahara = pengurus(Jabatan.BENDAHARA_RW, "Rini", SEJAK, AKHIR);
            absen(ketua, SifatKetidakhadiran.SEMENTARA, bendahara.id(), HARI, null);
            kursi(bendahara, AKHIR);
            kursiKosong(AKHIR.plusDays(1));
        }

        @Test
        void anAbsentSekretarisDoesNotAct() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            PemegangJabatan sekretaris = pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            absen(ketua, SifatKetidakhadiran.SEMENTARA, null, HARI, null);
            absen(sekretaris, SifatKetidakhadiran.SEMENTARA, null, AKHIR, null);
            kursi(sekretaris, AKHIR.minusDays(1));
            kursiKosong(AKHIR);
        }

        @Test
        void permanentAbsenceHasNoDeputy() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            pengurus(Jabatan.SEKRETARIS_RW, "Sari");
            absen(ketua, SifatKetidakhadiran.TETAP, null, HARI, null);
            kursi(ketua, HARI.minusDays(1));
            kursiKosong(HARI);
        }

        @Test
        void theAbsenceOfAnotherMemberLeavesTheKetua() {
            PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
            PemegangJabatan bendahara = pengurus(Jabatan.BENDAHARA_RW, "Rini");
            absen(bendahara, SifatKetidakhadiran.SEMENTARA, null, HARI, null);
            kursi(ketua, HARI);
        }

        @Test
        void theChairOfAnotherUnitIsAnother() {
            pengurus(Jabatan.KETUA_RW, "Budi");
            assertThat(jabatan.pemegangKursi(rt, HARI)).isEmpty();
        }

        private void kursi(PemegangJabatan siapa, LocalDate tanggal) {
            assertThat(jabatan.pemegangKursi(rw, tanggal)).map(PemegangJabatan::nama).contains(siapa.nama());
        }

        private void kursiKosong(LocalDate tanggal) {
            assertThat(jabatan.pemegangKursi(rw, tanggal)).isEmpty();
        }
    }

    @Test
    @DisplayName("who died on a day exercised the chair on it; the tasks of that day wait for another")
    void onTheDayOfDeath() {
        PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
        entities.find(Penduduk.class, ketua.pendudukId()).meninggal(HARI);

        assertThat(jabatan.pemegangKursi(rw, HARI)).isPresent();
        assertThat(jabatan.kursiKosong(rw, HARI.minusDays(1))).isFalse();
        assertThat(jabatan.kursiKosong(rw, HARI)).isTrue();
        assertThat(jabatan.pemegangKursi(rw, HARI.plusDays(1))).isEmpty();
    }

    @Test
    void boardOfASpanNamesEverybodyWhoWasOnItOnADay() {
        pengurus(Jabatan.SEKRETARIS_RW, "Sari", HARI.minusDays(3), HARI.minusDays(2));
        assertThat(jabatan.pengurus(rw, HARI.minusDays(5), HARI)).extracting(PemegangJabatan::nama)
                .containsExactly("Sari");
        assertThat(jabatan.pengurus(rw, HARI.minusDays(1), HARI)).isEmpty();
        assertThat(jabatan.pengurus(rw, HARI.minusDays(5), HARI.minusDays(4))).isEmpty();
    }

    @Test
    void boardFromTheKetuaDownWithTheCareteker() {
        pengurus(Jabatan.BENDAHARA_RW, "Adi");
        pengurus(Jabatan.SEKRETARIS_RW, "Sari");
        careteker(HARI, AKHIR);
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Joko", "lurah.gambir");
        assertThat(jabatan.pengurus(rw, HARI)).extracting(PemegangJabatan::nama)
                .containsExactly("Citra", "Sari", "Adi");
        assertThat(jabatan.pengurus(rw, HARI.minusDays(1))).extracting(PemegangJabatan::nama)
                .containsExactly("Sari", "Adi");
        assertThat(jabatan.pengurus(DataUnit.GAMBIR, HARI)).isEmpty();
    }

    @Test
    void anActingOfficialGoesBeforeTheDefinitiveOne() {
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Joko", "lurah.gambir");
        assertThat(namaPejabat()).isEqualTo("Joko");
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.PELAKSANA, "Wati", "plt.gambir");
        assertThat(namaPejabat()).isEqualTo("Wati");
        assertThat(jabatan.pejabat(Jabatan.CAMAT, DataUnit.GAMBIR, HARI)).isEmpty();
        assertThat(jabatan.kursi(HARI)).containsExactly(new KursiAkun("plt.gambir", "lurah", DataUnit.GAMBIR));
    }

    @Test
    void postsOfAnAccountOnADate() {
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Joko", "joko");
        pejabat(Jabatan.LURAH, DataUnit.CIDENG, SifatJabatan.PELAKSANA, "Joko", "joko");
        assertThat(jabatan.jabatanAkun("joko", SEJAK)).extracting(PemegangJabatan::unitId)
                .containsExactlyInAnyOrder(DataUnit.GAMBIR, DataUnit.CIDENG);
        assertThat(jabatan.jabatanAkun("joko", SEJAK.minusDays(1))).isEmpty();
        assertThat(jabatan.jabatanAkun("lain", HARI)).isEmpty();
    }

    @Test
    @DisplayName("while the Ketua RW is absent the account of the Sekretaris exercises ketua-rw")
    void rolesOfAccountsFollowTheChair() {
        PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi", "rw02");
        pengurus(Jabatan.SEKRETARIS_RW, "Sari", "sekretaris.rw02");
        pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Ayu", "petugas");
        pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Eko", "petugas2");
        absen(ketua, SifatKetidakhadiran.SEMENTARA, null, HARI, AKHIR);

        KursiAkun sekretaris = new KursiAkun("sekretaris.rw02", "sekretaris-rw", rw);
        KursiAkun petugas = new KursiAkun("petugas", "petugas-kelurahan", DataUnit.GAMBIR);
        KursiAkun petugas2 = new KursiAkun("petugas2", "petugas-kelurahan", DataUnit.GAMBIR);
        assertThat(jabatan.kursi(HARI.minusDays(1))).containsExactlyInAnyOrder(
                new KursiAkun("rw02", "ketua-rw", rw), sekretaris, petugas, petugas2);
        assertThat(jabatan.kursi(HARI)).containsExactlyInAnyOrder(
                new KursiAkun("sekretaris.rw02", "ketua-rw", rw), sekretaris, petugas, petugas2);
        assertThat(jabatan.kursiAkun("rw02", HARI.minusDays(1))).containsExactly(new KursiAkun("rw02", "ketua-rw", rw));
        assertThat(jabatan.kursiAkun("rw02", HARI)).isEmpty();
        assertThat(jabatan.sebutanAkun("sekretaris.rw02", HARI.minusDays(1)))
                .isEqualTo("Sekretaris RW 02 Kelurahan Gambir");
        assertThat(jabatan.sebutanAkun("sekretaris.rw02", HARI))
                .isEqualTo("Sekretaris RW 02 Kelurahan Gambir selaku pelaksana tugas Ketua");
        assertThat(jabatan.kursiAkun("sekretaris.rw02", HARI)).containsExactly(
                new KursiAkun("sekretaris.rw02", "ketua-rw", rw), sekretaris);
        assertThat(jabatan.kursiAkun("petugas2", HARI)).containsExactly(petugas2);
    }

    @Test
    @DisplayName("an account in several units exercises what it exercises in each of them")
    void rolesOfOneAccountInSeveralUnits() {
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Joko", "joko");
        pejabat(Jabatan.LURAH, DataUnit.CIDENG, SifatJabatan.DEFINITIF, "Tuti", "tuti");
        pejabat(Jabatan.LURAH, DataUnit.CIDENG, SifatJabatan.PELAKSANA, "Joko", "joko");

        assertThat(jabatan.kursiAkun("joko", HARI)).containsExactlyInAnyOrder(
                new KursiAkun("joko", "lurah", DataUnit.GAMBIR), new KursiAkun("joko", "lurah", DataUnit.CIDENG));
        assertThat(jabatan.kursiAkun("tuti", HARI)).isEmpty();
        assertThat(jabatan.kursiAkun(Set.of("joko", "tuti"), HARI)).isEqualTo(jabatan.kursi(HARI));
        assertThat(jabatan.berjabatan(Set.of("tuti"), HARI)).containsExactly(
                new KursiAkun("tuti", "lurah", DataUnit.CIDENG));
        assertThat(jabatan.berjabatan(Set.of("joko", "tuti"), HARI))
                .containsExactlyInAnyOrderElementsOf(jabatan.berjabatan(HARI));
    }

    @Test
    @DisplayName("a Ketua without an account holds the chair all the same")
    void ketuaWithoutAccount() {
        pengurus(Jabatan.KETUA_RW, "Budi");
        pengurus(Jabatan.SEKRETARIS_RW, "Sari", "sekretaris.rw02");
        assertThat(jabatan.kursi(HARI)).containsExactly(new KursiAkun("sekretaris.rw02", "sekretaris-rw", rw));
    }

    @Test
    @DisplayName("RUKUN-POL-16 the board of a restructured unit leaves on the effective day")
    void boardLeaves() {
        PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi", "rw02");
        pengurus(Jabatan.SEKRETARIS_RW, "Sari");
        pengurus(Jabatan.BENDAHARA_RW, "Rini", SEJAK, AKHIR.minusMonths(1));
        pengurus(Jabatan.BIDANG_RW, "Kelak", AKHIR.plusMonths(1), null);
        absen(ketua, SifatKetidakhadiran.SEMENTARA, null, HARI, null);

        penempatan.akhiriKepengurusan(rw, AKHIR.plusDays(1), "keputusan-1");
        entities.flush();
        entities.clear();

        assertThat(jabatan.pengurus(rw, AKHIR)).extracting(PemegangJabatan::nama).containsExactly("Budi", "Sari");
        assertThat(jabatan.pemegangKursi(rw, AKHIR)).map(PemegangJabatan::nama).contains("Sari");
        assertThat(jabatan.pengurus(rw, AKHIR.plusDays(1))).isEmpty();
        assertThat(jabatan.pengurus(rw, AKHIR.plusMonths(2))).isEmpty();
        assertThat(jabatan.kursi(AKHIR.plusDays(1))).isEmpty();
        assertThat(entities.find(PemegangJabatan.class, ketua.id())).satisfies(p -> {
            assertThat(p.sampai()).isEqualTo(AKHIR);
            assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.PENATAAN);
            assertThat(p.keputusanAkhirId()).isEqualTo("keputusan-1");
        });
    }

    @Test
    void boardsOfOtherUnitsStay() {
        pengurus(Jabatan.KETUA_RW, "Budi");
        penempatan.akhiriKepengurusan(rt, HARI, "keputusan-1");
        assertThat(jabatan.pemegangKursi(rw, HARI)).isPresent();
    }

    @Test
    @DisplayName("a Sekretaris who acts signs on behalf of the absent Ketua; where the chair is vacant he says so; others as they are")
    void capacityOfASignature() {
        PemegangJabatan ketua = pengurus(Jabatan.KETUA_RW, "Budi");
        PemegangJabatan sekretaris = pengurus(Jabatan.SEKRETARIS_RW, "Siti");
        assertThat(jabatan.barisTandaTangan(sekretaris, HARI)).containsExactly("SEKRETARIS RW 02 KELURAHAN GAMBIR");
        absen(ketua, SifatKetidakhadiran.SEMENTARA, null, HARI, AKHIR);
        assertThat(jabatan.barisTandaTangan(sekretaris, HARI)).containsExactly("a.n. KETUA RW 02 KELURAHAN GAMBIR",
                "SEKRETARIS RW 02 KELURAHAN GAMBIR");
        absen(ketua, SifatKetidakhadiran.TETAP, null, AKHIR.plusDays(1), null);
        assertThat(jabatan.barisTandaTangan(sekretaris, AKHIR.plusDays(1))).singleElement().asString()
                .contains("SELAKU PENGGANTI KETUA");
        assertThat(jabatan.barisTandaTangan(pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.PELAKSANA, "Wati", null), HARI))
                .containsExactly("Plt. LURAH GAMBIR");
    }

    @Test
    void namesOfPosts() {
        assertThat(jabatan.sebutan(pengurus(Jabatan.KETUA_RW, "Budi"))).isEqualTo("Ketua RW 02 Kelurahan Gambir");
        PemegangJabatan careteker = careteker(HARI, AKHIR);
        assertThat(jabatan.sebutan(careteker)).isEqualTo("Careteker Ketua RW 02 Kelurahan Gambir");
        assertThat(jabatan.barisJabatan(careteker)).isEqualTo("CARETEKER KETUA RW 02 KELURAHAN GAMBIR");
        assertThat(jabatan.sebutan(simpan(rt, Jabatan.SEKRETARIS_RT, SifatJabatan.DEFINITIF, warga("Adi", null))))
                .isEqualTo("Sekretaris RT 003/RW 02 Kelurahan Gambir");
        assertThat(jabatan.sebutan(pejabat(Jabatan.LURAH, DataUnit.GAMBIR, SifatJabatan.PELAKSANA, "Wati", null)))
                .isEqualTo("Pelaksana Tugas Lurah Gambir");
        assertThat(jabatan.sebutan(
                pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, SifatJabatan.DEFINITIF, "Ayu", null)))
                .isEqualTo("Petugas Kelurahan Gambir");
    }

    @ParameterizedTest
    @CsvSource({
        "WALI_KOTA, Kota Administrasi Jakarta Pusat, Walikota Kota Administrasi Jakarta Pusat",
        "WALI_KOTA, Kota Bukittinggi, Walikota Bukittinggi", "WALI_KOTA, Kota Banjar, Wali Kota Banjar",
        "WAKIL_WALI_KOTA, Kota Banjar, Wakil Wali Kota Banjar",
        "SEKDA, Sekretariat Daerah Kota Bukittinggi, Sekretaris Daerah Kota Bukittinggi",
        "ASISTEN, Asisten Administrasi Umum, Asisten Administrasi Umum", "KEPALA_UNIT, Dinas Kesehatan, Kepala Dinas Kesehatan",
        "KEPALA_UNIT, Inspektorat Daerah, Inspektur Daerah", "KEPALA_UNIT, Sekretariat DPRD, Sekretaris DPRD",
        "PETUGAS_UNIT, Dinas Kesehatan, Petugas Dinas Kesehatan", "CAMAT, Kecamatan Guguak Panjang, Camat Guguak Panjang"
    })
    @DisplayName("what heads of units are called follows from the unit")
    void headsOfUnits(Jabatan siapa, String unit, String sebutan) {
        assertThat(siapa.sebutan(unit)).isEqualTo(sebutan);
    }

    @Test
    void oneOpenKetuaPerUnit() {
        pengurus(Jabatan.KETUA_RW, "Budi");
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> pengurus(Jabatan.KETUA_RW, "Joko"))
                .satisfies(e -> assertThat(e.getConstraintName()).containsIgnoringCase("pemegang_jabatan_terbuka"));
    }

    @Test
    void aHolderIsAResidentOrACivilServant() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Orang(null, null, "Budi", null));
    }

    private String namaPejabat() {
        return jabatan.pejabat(Jabatan.LURAH, DataUnit.GAMBIR, HARI).orElseThrow().nama();
    }

    private PemegangJabatan pengurus(Jabatan post, String nama) {
        return pengurus(post, nama, (String) null);
    }

    private PemegangJabatan pengurus(Jabatan post, String nama, String akun) {
        return simpan(rw, post, SifatJabatan.DEFINITIF, warga(nama, akun));
    }

    private PemegangJabatan pengurus(Jabatan post, String nama, LocalDate mulai, LocalDate sampai) {
        return simpan(rw, post, SifatJabatan.DEFINITIF, warga(nama, null), mulai, sampai);
    }

    private PemegangJabatan careteker(LocalDate mulai, LocalDate sampai) {
        Orang pns = Orang.pegawai("198001012005012001", "Citra", null);
        return simpan(rw, Jabatan.KETUA_RW, SifatJabatan.CARETEKER, pns, mulai, sampai);
    }

    private PemegangJabatan pejabat(Jabatan post, String unit, SifatJabatan sifat, String nama, String akun) {
        return simpan(unit, post, sifat, Orang.pegawai("1980" + nama, nama, akun));
    }

    private Orang warga(String nama, String akun) {
        return Orang.warga(penduduk.orang(nama, DataPenduduk.LAHIR).id(), nama, akun);
    }

    private PemegangJabatan simpan(String unit, Jabatan post, SifatJabatan sifat, Orang orang) {
        return simpan(unit, post, sifat, orang, SEJAK, null);
    }

    private PemegangJabatan simpan(String unit, Jabatan post, SifatJabatan sifat, Orang orang, LocalDate mulai,
            LocalDate sampai) {
        PemegangJabatan baru = new PemegangJabatan(unit, post, sifat, orang, mulai, sampai, null, SAAT);
        DataJabatan.simpan(entities, baru);
        entities.flush();
        return baru;
    }

    private void absen(PemegangJabatan siapa, SifatKetidakhadiran sifat, String pelaksana, LocalDate mulai,
            LocalDate sampai) {
        entities.persist(new Ketidakhadiran(siapa.id(), sifat, pelaksana, mulai, sampai, SAAT));
        entities.flush();
    }
}
