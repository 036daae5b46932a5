package id.rukun.jabatan;

import id.rukun.jabatan.kabar.JabatanBerubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RegisterTest
@RecordApplicationEvents
class PenempatanServiceTest {

    private static final LocalDate MULAI = LocalDate.of(2019, 1, 15);
    private static final LocalDate AKHIR = LocalDate.of(2019, 4, 14);
    private static final Orang PNS = Orang.pegawai("198001012005012001", "Citra", "citra");

    @Autowired
    private PenempatanService penempatan;

    @Autowired
    private AkunOrangService akunOrang;

    @Autowired
    private JabatanService jabatan;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents kabar;

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
    @DisplayName("from the first to the last day, with the Keputusan, and known to the groups at once")
    void aPersonIsPutIntoAPost() {
        String id = ketua(warga("Budi", "budi"), MULAI, AKHIR, "K-1");

        assertThat(jabatan.pemegangKursi(rt, MULAI.minusDays(1))).isEmpty();
        assertThat(jabatan.pemegangKursi(rt, MULAI)).map(PemegangJabatan::id).contains(id);
        assertThat(jabatan.pemegangKursi(rt, AKHIR)).map(PemegangJabatan::keputusanId).contains("K-1");
        assertThat(jabatan.pemegangKursi(rt, AKHIR.plusDays(1))).isEmpty();
        assertThat(kabar.stream(JabatanBerubah.class)).containsExactly(new JabatanBerubah(Set.of("budi")));
    }

    @Test
    @DisplayName("a resident holds the post with the login that he has, and a post without one gets his when he is given it")
    void aResidentHasHisLogin() {
        Orang ani = warga("Ani", null);
        String tanpa = ketua(ani, MULAI, null, "K-1");
        assertThat(jabatan.posisi(tanpa)).map(PemegangJabatan::akun).isEmpty();
        akunOrang.beri(ani.pendudukId(), "ani");
        assertThat(jabatan.posisi(tanpa)).map(PemegangJabatan::akun).contains("ani");
        assertThat(akunOrang.orang("ani")).contains(ani.pendudukId());
        assertThat(akunOrang.akun(ani.pendudukId())).contains("ani");

        Orang budi = warga("Budi", null);
        akunOrang.beri(budi.pendudukId(), "budi");
        assertThat(jabatan.posisi(sekretaris(budi, SifatJabatan.DEFINITIF, MULAI, "K-2"))).map(PemegangJabatan::akun)
                .contains("budi");
        assertThatThrownBy(() -> akunOrang.beri(budi.pendudukId(), "lain")).isInstanceOf(AkunDitolakException.class);
    }

    @Test
    @DisplayName("RUKUN-POL-74 a login is one person's for ever: it does not pass on with the post, whoever has held it last")
    void aLoginIsOnePersons() {
        LocalDate lalu = MULAI.minusDays(10);
        Orang budi = warga("Budi", "kursi-rt");
        ketua(budi, lalu.minusYears(1), lalu, "K-1");
        Orang siti = warga("Siti", "kursi-rt");

        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> ketua(siti, lalu.plusDays(1), MULAI, "K-2"))
                .withMessageContaining("Akun kursi-rt milik orang lain").withMessageContaining("RUKUN-POL-74");
        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> akunOrang.beri(siti.id(), "kursi-rt"));
        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> akunOrang.beri(PNS.nip(), "kursi-rt"));
        assertThat(akunOrang.akun(budi.id())).contains("kursi-rt");
        assertThat(akunOrang.orang("kursi-rt")).contains(budi.id());
        akunOrang.beri(siti.id(), "siti");
        assertThat(jabatan.posisi(ketua(warga(siti), lalu.plusDays(1), MULAI, "K-2"))).map(PemegangJabatan::akun)
                .contains("siti");
    }

    @Test
    @DisplayName("RUKUN-POL-74 one person has one login that works, in whatever posts; a dead one is replaced and stays his")
    void onePersonHasOneLogin() {
        careteker(rt, Jabatan.KETUA_RT, PNS);
        assertThat(akunOrang.akun(PNS.nip())).contains("citra");
        assertThatExceptionOfType(AkunDitolakException.class)
                .isThrownBy(() -> careteker(rw, Jabatan.KETUA_RW, Orang.pegawai(PNS.nip(), "Citra", "citra.dua")))
                .withMessageContaining("sudah mempunyai akun citra");

        Orang budi = warga("Budi", null);
        String posisi = sekretaris(budi, SifatJabatan.DEFINITIF, MULAI, "K-1");
        akunOrang.beri(budi.id(), "mati.budi");
        akunOrang.beri(budi.id(), "budi");
        assertThat(akunOrang.akun(budi.id())).contains("budi");
        assertThat(akunOrang.orang("mati.budi")).contains(budi.id());
        assertThat(jabatan.posisi(posisi)).map(PemegangJabatan::akun).contains("budi");
        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> akunOrang.beri(PNS.nip(), "mati.budi"));
    }

    @Test
    @DisplayName("a placement with a new login moves the posts of the dead one to it, and says so to those of both")
    void aPlacementReplacesADeadLogin() {
        Orang budi = warga("Budi", null);
        String posisi = sekretaris(budi, SifatJabatan.DEFINITIF, MULAI, "K-1");
        akunOrang.beri(budi.id(), "mati.budi");
        kabar.clear();
        penempatan.tempatkan(new Penempatan(rw, Jabatan.SEKRETARIS_RW, SifatJabatan.DEFINITIF,
                Orang.warga(budi.id(), "Budi", "budi"), MULAI, null, "K-2"));

        assertThat(jabatan.posisi(posisi)).map(PemegangJabatan::akun).contains("budi");
        assertThat(kabar.stream(JabatanBerubah.class)).contains(new JabatanBerubah(Set.of("mati.budi", "budi")));
        assertThat(akunOrang.semua("budi")).containsExactlyInAnyOrder("budi", "mati.budi");
        assertThat(akunOrang.semua("siapa")).containsExactly("siapa");
    }

    @Test
    @DisplayName("a new post takes no login with which nobody can sign in: it is a post without an account")
    void aDeadLoginGivesNoPost() {
        Orang budi = warga("Budi", null);
        akunOrang.beri(budi.id(), "mati.budi");
        assertThat(jabatan.posisi(ketua(budi, MULAI, null, "K-1"))).map(PemegangJabatan::akun).isEmpty();
        assertThatExceptionOfType(AkunDitolakException.class)
                .isThrownBy(() -> sekretaris(warga("Ani", "mati.ani"), SifatJabatan.DEFINITIF, MULAI, "K-2"))
                .withMessageContaining("Tidak seorang pun dapat masuk dengan akun mati.ani");
    }

    @Test
    @DisplayName("the database refuses a post with the login of another, and a second login of one person that works")
    void theDatabaseRefuses() {
        ketua(warga("Budi", "budi"), MULAI, null, "K-1");
        Orang siti = warga("Siti", null);
        entities.flush();
        assertThatThrownBy(() -> {
            entities.persist(new PemegangJabatan(rt, Jabatan.SEKRETARIS_RT, SifatJabatan.DEFINITIF,
                    Orang.warga(siti.id(), "Siti", "budi"), MULAI, null, "K-2", Instant.parse("2019-01-15T02:00:00Z")));
            entities.flush();
        }).hasMessageContaining("PEMEGANG_JABATAN_AKUN_ORANG");
        entities.clear();
        assertThatThrownBy(() -> {
            entities.persist(new AkunOrang("budi.dua", akunOrang.orang("budi").orElseThrow(), Instant.EPOCH));
            entities.flush();
        }).hasMessageContaining("AKUN_ORANG_TERBUKA");
    }

    @Test
    void theSameKeputusanCarriedOutAgainWritesNothing() {
        Orang budi = warga("Budi", "budi");
        String id = ketua(budi, MULAI, null, "K-1");

        assertThat(ketua(budi, MULAI, null, "K-1")).isEqualTo(id);
        assertThat(jabatan.pengurus(rt, MULAI)).hasSize(1);
        assertThat(kabar.stream(JabatanBerubah.class)).hasSize(1);
    }

    @Test
    @DisplayName("INV-09 one definitive Ketua per unit and day: the second term may begin on the day after the first")
    void aPostHasOneHolder() {
        ketua(warga("Budi", null), MULAI, AKHIR, "K-1");
        Orang joko = warga("Joko", null);

        assertThatExceptionOfType(JabatanTerisiException.class).isThrownBy(() -> ketua(joko, AKHIR, null, "K-2"))
                .withMessage("Ketua RT 003/RW 02 Kelurahan Gambir dijabat Budi sejak 15 Januari 2019 sampai 14 April "
                        + "2019. Satu jabatan hanya dipegang satu orang pada satu hari (kebijakan Rukun INV-09).");
        assertThatExceptionOfType(JabatanTerisiException.class)
                .isThrownBy(() -> ketua(joko, MULAI.minusDays(9), MULAI, "K-2"));
        ketua(joko, MULAI.minusDays(9), MULAI.minusDays(1), "K-2");
        ketua(warga("Eko", null), AKHIR.plusDays(1), null, "K-3");
        assertThat(jabatan.pemegangKursi(rt, AKHIR.plusDays(1))).map(PemegangJabatan::nama).contains("Eko");
    }

    @Test
    @DisplayName("PS8-3.1 one Careteker in several units, never two in one; he goes before an absent Ketua")
    void caretekerOfSeveralUnits() {
        ketua(warga("Budi", null), MULAI, null, "K-1");
        careteker(rt, Jabatan.KETUA_RT, PNS);
        careteker(rw, Jabatan.KETUA_RW, PNS);

        assertThat(jabatan.pemegangKursi(rt, AKHIR)).map(PemegangJabatan::nama).contains("Citra");
        assertThat(jabatan.pemegangKursi(rt, AKHIR.plusDays(1))).map(PemegangJabatan::nama).contains("Budi");
        assertThat(jabatan.jabatanOrang(PNS.nip(), AKHIR, AKHIR)).extracting(PemegangJabatan::unitId)
                .containsExactlyInAnyOrder(rt, rw);
        assertThat(jabatan.jabatanOrang(PNS.nip(), AKHIR.plusDays(1), AKHIR.plusDays(9))).isEmpty();
        assertThatExceptionOfType(JabatanTerisiException.class).isThrownBy(
                () -> careteker(rt, Jabatan.KETUA_RT, Orang.pegawai("198001012005012002", "Wati", null)));
    }

    @Test
    @DisplayName("RUKUN-POL-05 one person, one post within one board; several persons in one Bidang")
    void onePersonOnePostOnABoard() {
        Orang budi = warga("Budi", null);
        ketua(budi, MULAI, AKHIR, "K-1");
        bidang(warga("Adi", null));
        bidang(warga("Eka", null));

        assertThatExceptionOfType(JabatanTerisiException.class).isThrownBy(() -> bidang(budi))
                .withMessageStartingWith("Budi menjabat Ketua RT 003/RW 02 Kelurahan Gambir sejak 15 Januari 2019");
        assertThat(jabatan.pengurus(rt, MULAI)).hasSize(3);
    }

    @Test
    @DisplayName("PS8-1.4, PS32-1.3 Careteker and temporary board give way to the definitive one; absences end with them")
    void temporaryPostsGiveWay() {
        Orang sari = warga("Sari", "sari");
        careteker(rt, Jabatan.KETUA_RT, PNS);
        String sementara = sekretaris(sari, SifatJabatan.SEMENTARA, MULAI, "K-1");
        entities.persist(new Ketidakhadiran(sementara, SifatKetidakhadiran.SEMENTARA, null, MULAI, null,
                Instant.parse("2019-01-15T02:00:00Z")));
        LocalDate berlaku = MULAI.plusDays(30);
        assertThat(jabatan.sebutan(jabatan.posisi(sementara).orElseThrow()))
                .isEqualTo("Sekretaris Sementara RT 003/RW 02 Kelurahan Gambir");

        penempatan.akhiriSementara(rt, berlaku, "K-2");
        ketua(warga("Budi", null), berlaku, null, "K-2");
        sekretaris(sari, SifatJabatan.DEFINITIF, berlaku, "K-2");

        assertThat(jabatan.pengurus(rt, berlaku.minusDays(1))).extracting(PemegangJabatan::sifat)
                .containsExactly(SifatJabatan.CARETEKER, SifatJabatan.SEMENTARA);
        assertThat(jabatan.pengurus(rt, berlaku)).extracting(PemegangJabatan::nama).containsExactly("Budi", "Sari");
        assertThat(jabatan.posisi(sementara)).map(PemegangJabatan::sebabAkhir).contains(SebabAkhir.PENGURUS_DEFINITIF);
        assertThat(entities.createQuery("select k.sampai from Ketidakhadiran k", LocalDate.class).getResultList())
                .containsExactly(berlaku.minusDays(1));
    }

    @Test
    void aPostEndsOnceAndOnTheDayBefore() {
        String id = ketua(warga("Budi", "budi"), MULAI, null, "K-1");

        penempatan.akhiri(id, AKHIR.plusDays(1), SebabAkhir.MENGUNDURKAN_DIRI, "K-2");
        penempatan.akhiri(id, AKHIR.plusDays(1), SebabAkhir.DINONAKTIFKAN, "K-3");

        assertThat(jabatan.posisi(id).orElseThrow()).satisfies(p -> {
            assertThat(p.sampai()).isEqualTo(AKHIR);
            assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.MENGUNDURKAN_DIRI);
            assertThat(p.keputusanAkhirId()).isEqualTo("K-2");
        });
        assertThat(kabar.stream(JabatanBerubah.class).filter(k -> k.akun().contains("budi"))).hasSize(2);
    }

    @Test
    @DisplayName("a Ketua who died, and whose post nobody ended, keeps no successor out from the day after")
    void theDeadKeepNobodyOut() {
        Orang budi = warga("Budi", null);
        String id = ketua(budi, MULAI, null, "K-1");
        entities.find(Penduduk.class, budi.pendudukId()).meninggal(AKHIR);
        Orang joko = warga("Joko", null);

        assertThatExceptionOfType(JabatanTerisiException.class).isThrownBy(() -> ketua(joko, AKHIR, null, "K-2"));
        ketua(joko, AKHIR.plusDays(1), null, "K-2");

        assertThat(jabatan.posisi(id).orElseThrow()).satisfies(p -> {
            assertThat(p.sampai()).isEqualTo(AKHIR);
            assertThat(p.sebabAkhir()).isEqualTo(SebabAkhir.MENINGGAL);
        });
        assertThat(jabatan.pemegangKursi(rt, AKHIR.plusDays(1))).map(PemegangJabatan::nama).contains("Joko");
    }

    @Test
    @DisplayName("PS1-37, PS1-38, PS32 what no procedure may let through")
    void impossiblePlacements() {
        Orang budi = warga("Budi", null);
        tertolak(Jabatan.KETUA_RT, SifatJabatan.CARETEKER, PNS, null, "K-1");
        tertolak(Jabatan.KETUA_RT, SifatJabatan.CARETEKER, budi, AKHIR, "K-1");
        tertolak(Jabatan.SEKRETARIS_RT, SifatJabatan.CARETEKER, PNS, AKHIR, "K-1");
        tertolak(Jabatan.KETUA_RT, SifatJabatan.SEMENTARA, budi, AKHIR, "K-1");
        tertolak(Jabatan.KETUA_RT, SifatJabatan.DEFINITIF, budi, MULAI.minusDays(1), "K-1");
        tertolak(Jabatan.KETUA_RT, SifatJabatan.DEFINITIF, budi, AKHIR, null);
        tertolak(Jabatan.KETUA_RW, SifatJabatan.DEFINITIF, budi, AKHIR, "K-1");
        tertolak(Jabatan.LURAH, SifatJabatan.SEMENTARA, PNS, AKHIR, "K-1");
    }

    private void tertolak(Jabatan post, SifatJabatan sifat, Orang orang, LocalDate sampai, String keputusan) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> penempatan.tempatkan(new Penempatan(rt, post, sifat, orang, MULAI, sampai, keputusan)));
    }

    private String ketua(Orang orang, LocalDate mulai, LocalDate sampai, String keputusan) {
        return penempatan.tempatkan(
                new Penempatan(rt, Jabatan.KETUA_RT, SifatJabatan.DEFINITIF, orang, mulai, sampai, keputusan));
    }

    private String sekretaris(Orang orang, SifatJabatan sifat, LocalDate mulai, String keputusan) {
        return penempatan.tempatkan(
                new Penempatan(rt, Jabatan.SEKRETARIS_RT, sifat, orang, mulai, null, keputusan));
    }

    private void careteker(String unit, Jabatan post, Orang orang) {
        penempatan.tempatkan(new Penempatan(unit, post, SifatJabatan.CARETEKER, orang, MULAI, AKHIR, "K-C"));
    }

    private void bidang(Orang orang) {
        penempatan.tempatkan(
                new Penempatan(rt, Jabatan.BIDANG_RT, SifatJabatan.DEFINITIF, orang, MULAI, AKHIR, "K-1"));
    }

    /** The same person, whose login nobody names. */
    private static Orang warga(Orang siapa) {
        return Orang.warga(siapa.id(), siapa.nama(), null);
    }

    private Orang warga(String nama, String akun) {
        return Orang.warga(penduduk.orang(nama, DataPenduduk.LAHIR).id(), nama, akun);
    }
}
