package id.rukun.jabatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.jabatan.PelaksanaKursi.KeadaanKursi;
import id.rukun.penduduk.DataPenduduk;
import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import id.rukun.wilayah.WilayahSeeder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RUKUN-POL-21, AMB-89: who works for an office that nobody exercises, or whose holder has no account. */
@RegisterTest
class PenggantiServiceTest {

    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);
    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");
    private static final String KECAMATAN = WilayahSeeder.idDariKode("31.71.01");
    private static final String KOTA = WilayahSeeder.idDariKode("31.71");

    @Autowired private PenggantiService pengganti;
    @Autowired private JabatanService jabatan;
    @Autowired private EntityManager entities;

    private DataPenduduk penduduk;
    private String rw;
    private String rt;

    @BeforeEach
    void satuRt() {
        DataUnit unit = new DataUnit(entities);
        rw = unit.rw(DataUnit.GAMBIR, "02");
        rt = unit.rt(rw, "003");
        penduduk = new DataPenduduk(entities);
    }

    @Test
    @DisplayName("kursi Ketua RT: Ketua, Sekretaris RT, Ketua RW, Lurah, Camat, Sekda; sesudah itu tidak ada")
    void urutanRt() {
        pejabat(Jabatan.SEKDA, KOTA, "sekda");
        pejabat(Jabatan.CAMAT, KECAMATAN, "camat");
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, "lurah");
        pengurus(rw, Jabatan.KETUA_RW, "rw");
        pengurus(rt, Jabatan.SEKRETARIS_RT, "sekretaris");
        pengurus(rt, Jabatan.KETUA_RT, "ketua");

        for (String akun : new String[] {"ketua", "sekretaris", "rw", "lurah", "camat", "sekda"}) {
            PelaksanaKursi pelaksana = pengganti.pelaksana(Jabatan.KETUA_RT, rt, HARI);
            assertThat(pelaksana.orang()).extracting(PemegangJabatan::akun).containsExactly(akun);
            assertThat(pelaksana.keadaan()).isEqualTo(akun.equals("ketua") ? KeadaanKursi.DIJABAT : KeadaanKursi.KOSONG);
            berakhir(akun);
        }
        PelaksanaKursi tidakAda = pengganti.pelaksana(Jabatan.KETUA_RT, rt, HARI);
        assertThat(tidakAda.orang()).isEmpty();
        assertThat(tidakAda.keadaan().digantikan()).isTrue();
        assertThat(tidakAda.sejak()).isEqualTo(HARI);
    }

    @Test
    @DisplayName("kursi Ketua RW tidak digantikan Ketua RT; pelaksana tugas Lurah mendahului Lurah")
    void kursiRw() {
        pengurus(rt, Jabatan.KETUA_RT, "rt");
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, "lurah");
        simpan(DataUnit.GAMBIR, Jabatan.LURAH, SifatJabatan.PELAKSANA, Orang.pegawai("2", "Plt", "plt"));

        assertThat(pengganti.pelaksana(Jabatan.KETUA_RW, rw, HARI).orang()).extracting(PemegangJabatan::akun)
                .containsExactly("plt");
        assertThat(pengganti.pelaksana(Jabatan.KETUA_RW, rw, HARI).sejak()).as("belum pernah terisi").isNull();
        assertThat(pengganti.pelaksana(Jabatan.LURAH, DataUnit.GAMBIR, HARI).keadaan().digantikan()).isFalse();
    }

    @Test
    @DisplayName("Ketua tanpa akun: petugas Kelurahan mengisi; bukan Sekretaris, bukan Lurah")
    void tanpaAkun() {
        pengurus(rt, Jabatan.KETUA_RT, null);
        pengurus(rt, Jabatan.SEKRETARIS_RT, "sekretaris");
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, "lurah");
        pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, "petugas");
        pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, "petugas2");

        PelaksanaKursi pelaksana = pengganti.pelaksana(Jabatan.KETUA_RT, rt, HARI);
        assertThat(pelaksana.keadaan()).isEqualTo(KeadaanKursi.TANPA_AKUN);
        assertThat(pelaksana.orang()).extracting(PemegangJabatan::akun)
                .containsExactlyInAnyOrder("petugas", "petugas2");
    }

    @Test
    @DisplayName("Sekretaris tanpa akun: petugas mengisi dari suratnya; kursinya kosong: Ketua, lalu ke atas")
    void pengurusLain() {
        pengurus(rt, Jabatan.SEKRETARIS_RT, null);
        pengurus(rt, Jabatan.KETUA_RT, "ketua");
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, "lurah");
        pejabat(Jabatan.PETUGAS_KELURAHAN, DataUnit.GAMBIR, "petugas");

        PelaksanaKursi sekretaris = pengganti.pelaksana(Jabatan.SEKRETARIS_RT, rt, HARI);
        assertThat(sekretaris.orang()).extracting(PemegangJabatan::akun).containsExactly("petugas");
        assertThat(sekretaris.denganSurat()).isTrue();
        assertThat(sekretaris.diwakili().jabatan()).isEqualTo(Jabatan.SEKRETARIS_RT);
        PelaksanaKursi bendahara = pengganti.pelaksana(Jabatan.BENDAHARA_RT, rt, HARI);
        assertThat(bendahara.orang()).extracting(PemegangJabatan::akun).containsExactly("ketua");
        assertThat(bendahara.denganSurat()).isFalse();
        assertThat(pengganti.pelaksana(Jabatan.SEKRETARIS_RW, rw, HARI).orang()).extracting(PemegangJabatan::akun)
                .containsExactly("lurah");
    }

    @Test
    @DisplayName("AMB-89 undangan: pemegang kursi, juga tanpa akun; bila kosong Sekretaris, lalu Lurah untuk RW")
    void pengundang() {
        pejabat(Jabatan.LURAH, DataUnit.GAMBIR, "lurah");
        assertThat(nama()).isEqualTo("lurah");
        pengurus(rw, Jabatan.SEKRETARIS_RW, null);
        assertThat(nama()).isEqualTo("SEKRETARIS_RW");
        pengurus(rw, Jabatan.KETUA_RW, null);
        assertThat(nama()).isEqualTo("KETUA_RW");
    }

    @Test
    @DisplayName("Sekretaris yang ketuanya kosong melaksanakan peran Ketua, tetapi tidak memegang kursinya (INV-09)")
    void sekretaris() {
        PemegangJabatan ketua = pengurus(rw, Jabatan.KETUA_RW, "rw");
        pengurus(rw, Jabatan.SEKRETARIS_RW, "sekretaris");
        assertThat(jabatan.kursiAkun("sekretaris", HARI)).hasSize(1);
        entities.persist(new Ketidakhadiran(ketua.id(), SifatKetidakhadiran.TETAP, null, HARI, null, SAAT));

        assertThat(jabatan.pemegangKursi(rw, HARI)).isEmpty();
        assertThat(jabatan.kursiAkun("sekretaris", HARI)).contains(new KursiAkun("sekretaris", "ketua-rw", rw));
        assertThat(jabatan.kursiAkun("rw", HARI)).isEmpty();
        assertThat(jabatan.sebutanAkun("sekretaris", HARI))
                .endsWith("selaku pengganti Ketua, yang kursinya kosong");
        assertThat(pengganti.pelaksana(Jabatan.KETUA_RW, rw, HARI).keadaan()).isEqualTo(KeadaanKursi.BERHALANGAN);
    }

    private String nama() {
        return pengganti.pengundang(Jabatan.KETUA_RW, rw, HARI).orElseThrow().nama();
    }

    private void berakhir(String akun) {
        entities.createQuery("select p from PemegangJabatan p where p.akun = :akun", PemegangJabatan.class)
                .setParameter("akun", akun).getSingleResult().akhiri(HARI, SebabAkhir.MENINGGAL, null);
        entities.flush();
    }

    private PemegangJabatan pengurus(String unit, Jabatan post, String akun) {
        String nama = akun == null ? post.name() : akun;
        return simpan(unit, post, SifatJabatan.DEFINITIF,
                Orang.warga(penduduk.orang(nama, DataPenduduk.LAHIR).id(), nama, akun));
    }

    private void pejabat(Jabatan post, String unit, String akun) {
        simpan(unit, post, SifatJabatan.DEFINITIF, Orang.pegawai("1" + akun, akun, akun));
    }

    private PemegangJabatan simpan(String unit, Jabatan post, SifatJabatan sifat, Orang orang) {
        PemegangJabatan baru = new PemegangJabatan(unit, post, sifat, orang, SEJAK, null, null, SAAT);
        DataJabatan.simpan(entities, baru);
        entities.flush();
        return baru;
    }
}
