package id.rukun.engine.door.kode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.akun.KodeAcak;
import id.rukun.akun.KodeSandiService;
import id.rukun.engine.door.signin.SandiBaruController;
import id.rukun.engine.office.Kantor;
import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.Kemajuan;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.LuaranImpor;
import id.rukun.impor.PermintaanImpor;
import id.rukun.impor.tabel.BerkasImpor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts for many who hold posts: what holds for a single one holds for each of them. */
@UjiAplikasi
class ImportirAkunTest {

    private static final String KEPALA = "unit;nip;nik;nama;akun";
    private static final String SANDI = "Mangga-Muda.7 di kebun";

    @Autowired private Panggung panggung;
    @Autowired private ImporService impor;
    @Autowired private IdentityService identitas;
    @Autowired private UsulanAkun usulan;
    @Autowired private KodeSandiService kodeSandi;
    @Autowired private HakKode hak;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String kode;
    private Pengurus bendahara;
    private Pengurus sekretaris;

    /** Somebody who holds a post of the RW without an account. */
    private record Pengurus(String kode, String unitId, String nik, String nama) {}

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        bendahara = pengurus(kelurahan.rwA, Jabatan.BENDAHARA_RW);
        sekretaris = pengurus(kelurahan.rtA, Jabatan.BENDAHARA_RT);
        kode = bendahara.kode();
    }

    @AfterEach
    void bongkar() {
        for (Pengurus satu : List.of(bendahara, sekretaris)) {
            sql.queryForList("select a.login from akun_orang a join penduduk p on p.id = a.orang where p.nik = ?", String.class, satu.nik())
                    .forEach(identitas::deleteUser);
        }
    }

    private Pengurus pengurus(String unitId, Jabatan jabatan) {
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.anggotaKeluarga(kelurahan.rtA), unitId, jabatan));
        return sql.queryForObject("""
                select a.kode, l.unit_id, p.nik, l.nama from pemegang_jabatan l join penduduk p on p.id = l.orang
                join atribut_unit a on a.kunci_terbuka = l.unit_id where l.unit_id = ? and l.jabatan = ?""",
                (b, i) -> new Pengurus(b.getString(1), b.getString(2), b.getString(3), b.getString(4)), unitId, jabatan.name());
    }

    @Test
    @DisplayName("diperiksa: bedanya dan tidak ada yang ditulis; ditulis: pemiliknya memilih sandi dengan kodenya, kepala kantornya diberi tahu; diulang: tidak ada yang ganda")
    void diberi() {
        String login = "bendahara-" + kelurahan.rwA.substring(0, 8);
        String[] berkas = {KEPALA, baris(bendahara, login), baris(sekretaris, "")};
        HasilImpor diperiksa = periksa(berkas);
        assertThat(diperiksa.ringkasan()).as(diperiksa.kesalahan().toString()).isEqualTo("2 baris: 2 baru, 0 berubah, 0 sama.");
        String usulannya = usulan.untuk(sekretaris.nama());
        assertThat(diperiksa.beda()).extracting("apa", "baru").containsExactly(tuple(bendahara.nama() + " (" + kode + ")", "akun " + login),
                tuple(sekretaris.nama() + " (" + sekretaris.kode() + ")", "akun " + usulannya));
        assertThat(ada(login)).as("only checked").isFalse();
        assertThat(usulan.bebas(login)).isTrue();

        List<List<String>> kode = new ArrayList<>();
        assertThat(terapkan((kepala, baris) -> kode.addAll(baris), berkas).diterapkan()).isTrue();
        assertThat(kode).extracting(satu -> satu.get(0)).containsExactly(login, usulannya);
        assertThat(sql.queryForList("select sidik from kode_sandi where akun = ?", String.class, login)).singleElement()
                .satisfies(sidik -> assertThat(sidik).hasSize(64).doesNotContain(kode.get(0).get(3)));
        assertThat(new Klien(port, login, "rukun").ambil("/api/rukun/akun").status()).as("nobody knows its password").isEqualTo(401);
        new Klien(port, null).kirim("POST", SandiBaruController.ALAMAT, Map.of("akun", login, "kode", kode.get(0).get(3), "baru", SANDI)).berhasil();
        assertThat(new Klien(port, login, SANDI).ambil("/api/rukun/akun").berhasil().isi()).contains(bendahara.nama(), "Bendahara RW 01");
        assertThat(sql.queryForList("select penerima from pemberitahuan where perihal = 'Akun yang diimpor' and kalimat like ? and kalimat like ?",
                String.class, "% " + login + " (%): akun baru dan kode%", "%" + usulannya + " (%")).containsExactly(Kantor.idGrup("lurah", kelurahan.id));
        assertThat(sql.queryForObject("select count(*) from catatan_impor where jenis = 'akun' and diterapkan and wilayah = ?", Integer.class,
                lingkup().kode())).isOne();

        kode.clear();
        assertThat(terapkan((kepala, baris) -> kode.addAll(baris), berkas).ringkasan()).isEqualTo("2 baris: 0 baru, 0 berubah, 2 sama.");
        assertThat(kode).as("another code for who has not chosen his password yet, and for nobody else").extracting(satu -> satu.get(0))
                .containsExactly(usulannya);
        assertThat(sql.queryForObject("select count(*) from kode_sandi where akun = ? and kunci_terbuka is not null", Integer.class, usulannya)).isOne();
        assertThat(new Klien(port, login, SANDI).ambil("/api/rukun/akun").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("tanpa --kode tidak ada kode; bila berkas kodenya gagal ditulis, tidak ada akun")
    void tanpaKode() {
        String login = "sekretaris-" + kelurahan.rwA.substring(0, 8);
        assertThatThrownBy(() -> terapkan((kepala, baris) -> {
            throw new IllegalStateException("penuh");
        }, KEPALA, baris(sekretaris, login))).hasMessage("penuh");
        assertThat(ada(login)).isFalse();
        assertThat(usulan.bebas(login)).isTrue();
        assertThat(terapkan(null, KEPALA, baris(sekretaris, login)).diterapkan()).isTrue();
        assertThat(ada(login)).isTrue();
        assertThat(sql.queryForObject("select count(*) from kode_sandi where akun = ?", Integer.class, login)).isZero();
        identitas.deleteUser(login);
        assertThat(periksa(KEPALA, baris(sekretaris, login)).kesalahan()).extracting(KesalahanImpor::kalimat).as("it was somebody's")
                .contains("Baris 2, kolom akun: “" + login + "” " + UsulanAkun.TERPAKAI + ".");
        assertThat(periksa(KEPALA, baris(sekretaris, login + "2")).kesalahan()).extracting(KesalahanImpor::kalimat).as("in the place of a dead one")
                .singleElement().asString().contains("pernah mempunyai akun " + login, "operator memberinya akun lain");
    }

    @Test
    @DisplayName("kode hanya bagi akun yang belum pernah dipakai: yang pernah masuk lewat jalan lain tidak mendapatnya; yang mendapatnya dapat dipegang")
    void pernahMasuk() {
        String login = "masuk-" + kelurahan.rwA.substring(0, 8);
        String lain = "belum-" + kelurahan.rwA.substring(0, 8);
        String[] berkas = {KEPALA, baris(bendahara, login), baris(sekretaris, lain)};
        assertThat(terapkan(null, berkas).diterapkan()).isTrue();
        assertThat(sql.queryForObject("select count(*) from sandi_akun where akun = ?", Integer.class, lain)).isZero();
        sql.update("insert into masuk (id, akun, cara, alamat, ciri, pada, terakhir) values (?, ?, 'PERAMBAN', '::1', 'uji', current_timestamp, "
                + "current_timestamp)", UUID.randomUUID().toString(), login);
        List<List<String>> kode = new ArrayList<>();
        assertThat(terapkan((kepala, baris) -> kode.addAll(baris), berkas).diterapkan()).isTrue();
        assertThat(kode).extracting(satu -> satu.get(0)).containsExactly(lain);
        assertThat(sql.queryForObject("select count(*) from kode_sandi where akun = ?", Integer.class, login)).isZero();
        assertThat(sql.queryForList("select gantian from sandi_akun where akun = ?", Long.class, lain)).as("the row by which it is held")
                .containsExactly(0L);
    }

    @Test
    @DisplayName("kode impor ditanyakan lagi ketika dipakai: tidak bagi akun terkunci, tanpa jabatan, atau yang juga menjabat di pemerintah lain")
    void ditanyakanLagi() {
        String login = "lagi-" + kelurahan.rwA.substring(0, 8);
        List<List<String>> kode = new ArrayList<>();
        assertThat(terapkan((kepala, baris) -> kode.addAll(baris), KEPALA, baris(bendahara, login)).diterapkan()).isTrue();
        String orang = sql.queryForObject("select id from penduduk where nik = ?", String.class, bendahara.nik());

        assertThat(boleh(login, kode)).isTrue();
        String luar = WilayahSeeder.idDariKode("13.75.01.1001");
        String id = UUID.randomUUID().toString();
        sql.update("insert into kunci_akun (id, akun, kunci_terbuka, oleh, penerbit, dasar, pada) values (?, ?, ?, 'uji', 'Uji', 'Uji kunci', "
                + "current_timestamp)", id, login, login);
        assertThat(boleh(login, kode)).as("locked").isFalse();
        sql.update("delete from kunci_akun where id = ?", id);

        panggung.ubah(e -> kelurahan.menjadiPengurus(orang, luar, Jabatan.PEJABAT_UNIT));
        sql.update("update pemegang_jabatan set akun = ? where orang = ? and unit_id = ?", login, orang, luar);
        assertThat(boleh(login, kode)).as("of two governments").isFalse();
        sql.update("delete from pemegang_jabatan where orang = ? and unit_id = ?", orang, luar);

        sql.update("update pemegang_jabatan set akun = null where orang = ?", orang);
        assertThat(boleh(login, kode)).as("without a post").isFalse();
        sql.update("update pemegang_jabatan set akun = ? where orang = ?", login, orang);
        assertThat(boleh(login, kode)).as("as it was when it was issued").isTrue();
    }

    @Test
    @DisplayName("impor ulang tidak memberi kode bagi akun yang terkunci, dan bagi yang lebih tua daripada catatan masuknya")
    void tanpaKodeLagi() {
        String terkunci = "kunci-" + kelurahan.rwA.substring(0, 8);
        String tua = "tua-" + kelurahan.rwA.substring(0, 8);
        String[] berkas = {KEPALA, baris(bendahara, terkunci), baris(sekretaris, tua)};
        assertThat(terapkan(null, berkas).diterapkan()).isTrue();
        String id = UUID.randomUUID().toString();
        sql.update("insert into kunci_akun (id, akun, kunci_terbuka, oleh, penerbit, dasar, pada) values (?, ?, ?, 'uji', 'Uji', 'Uji kunci', "
                + "current_timestamp)", id, terkunci, terkunci);
        assertThat(berkode(berkas)).containsExactly(tua);
        sql.update("delete from kunci_akun where id = ?", id);
        sql.update("update akun_orang set diberikan_pada = ? where login = ?", OffsetDateTime.parse("2019-01-01T00:00:00Z"), tua);
        assertThat(berkode(berkas)).containsExactly(terkunci);
    }

    private List<String> berkode(String... berkas) {
        List<List<String>> kode = new ArrayList<>();
        assertThat(terapkan((kepala, baris) -> kode.addAll(baris), berkas).diterapkan()).isTrue();
        return kode.stream().map(satu -> satu.get(0)).toList();
    }

    @Test
    @DisplayName("jabatan yang berakhir kemarin tidak memberi akun, dan di pemerintah lain tidak menghalanginya; yang sudah meninggal tidak mendapatnya")
    void berakhirDanMeninggal() {
        String orang = sql.queryForObject("select id from penduduk where nik = ?", String.class, bendahara.nik());
        LocalDate kemarin = jam.hariIni().minusDays(1);
        panggung.ubah(e -> kelurahan.menjadiPengurus(orang, WilayahSeeder.idDariKode("13.75.01.1001"), Jabatan.PEJABAT_UNIT));
        String luar = sql.queryForObject("select id from pemegang_jabatan where orang = ? and unit_id = ?", String.class, orang,
                WilayahSeeder.idDariKode("13.75.01.1001"));
        sql.update("update pemegang_jabatan set sampai = ?, kunci_terbuka = null where id = ?", kemarin, luar);
        assertThat(periksa(KEPALA, baris(bendahara, "")).kesalahan()).as("it ended elsewhere").isEmpty();
        sql.update("delete from pemegang_jabatan where id = ?", luar);
        sql.update("update pemegang_jabatan set sampai = ?, kunci_terbuka = null where orang = ?", kemarin, orang);
        sql.update("update penduduk set tanggal_meninggal = ? where nik = ?", jam.hariIni(), sekretaris.nik());
        assertThat(periksa(KEPALA, baris(bendahara, ""), baris(sekretaris, "")).kesalahan()).extracting(KesalahanImpor::kalimat)
                .containsExactlyInAnyOrder("Baris 2, kolom nik: “…" + bendahara.nik().substring(12) + "” tidak memegang jabatan hari ini di unit itu, "
                        + "atau juga memegang jabatan di luar pemerintah daerahnya (kebijakan Rukun).",
                        "Baris 3, kolom nama: “" + sekretaris.nama() + "” menurut register sudah meninggal; hapus barisnya.");
    }

    @Test
    @DisplayName("akun bagi Pengawas diberitahukan juga kepada yang mengawasi, seperti bila operator memberinya")
    void pengawas() {
        String pemerintah = WilayahSeeder.idDariKode("31");
        String nip = "197705052003121" + String.format("%03d", port % 1000);
        String login = "awas-" + kelurahan.rwA.substring(0, 8);
        panggung.ubah(e -> e.persist(new PemegangJabatan(pemerintah, Jabatan.PENGAWAS, SifatJabatan.DEFINITIF, Orang.pegawai(nip, "Pengawas Kedua",
                null), jam.hariIni().minusDays(9), null, null, jam.instant())));
        try {
            PermintaanImpor permintaan = new PermintaanImpor("akun", BerkasImpor.dari("akun.csv", (KEPALA + "\n31;" + nip + ";;Pengawas Kedua;" + login)
                    .getBytes(StandardCharsets.UTF_8)), new LingkupImpor("dki", "31", "DKI Jakarta"), null, null);
            HasilImpor hasil = impor.terapkan(permintaan, Kemajuan.DIAM, null);
            assertThat(hasil.diterapkan()).as(hasil.kesalahan().toString()).isTrue();
            assertThat(sql.queryForList("select penerima from pemberitahuan where perihal = 'Akun yang diimpor' and kalimat like ?", String.class,
                    "% " + login + " (%")).containsExactlyInAnyOrder(Kantor.idGrup(Jabatan.PENGAWAS.peran(), pemerintah),
                            Kantor.idGrup(Jabatan.OPERATOR.peran(), pemerintah));
        } finally {
            sql.update("delete from pemegang_jabatan where orang = ?", nip);
            identitas.deleteUser(login);
        }
    }

    private boolean boleh(String login, List<List<String>> kode) {
        return kodeSandi.terbuka(login, KodeAcak.sidik(login, kode.get(0).get(3))).filter(hak::boleh).isPresent();
    }

    @Test
    @DisplayName("tiap sel yang salah disebut; yang menjabat di pemerintah lain ditolak dengan kalimat yang sama seperti yang tidak dikenal")
    void salah() {
        String lurah = kelurahan.akun("lurah");
        String nip = sql.queryForObject("select nip from pemegang_jabatan where akun = ? and sampai is null", String.class, lurah);
        String namaLurah = sql.queryForObject("select nama from pemegang_jabatan where akun = ? and sampai is null", String.class, lurah);
        String induk = sql.queryForObject("select kode from atribut_unit where kunci_terbuka = ?", String.class, kelurahan.id);
        String sama = "tidak memegang jabatan hari ini di unit itu, atau juga memegang jabatan di luar pemerintah daerahnya (kebijakan Rukun).";
        String orang = sql.queryForObject("select id from penduduk where nik = ?", String.class, bendahara.nik());
        panggung.ubah(e -> kelurahan.menjadiPengurus(orang, WilayahSeeder.idDariKode("13.75.01.1001"), Jabatan.PEJABAT_UNIT));
        assertThat(periksa(KEPALA,
                baris(bendahara, "akun.pertama"),
                kode + ";;9999999999999999;Tidak Dikenal;akun.kedua",
                sekretaris.kode() + ";;" + sekretaris.nik() + ";Nama Lain;Akun Besar",
                sekretaris.kode() + ";" + nip + ";" + sekretaris.nik() + ";" + sekretaris.nama() + ";",
                "13.75.DINKES;;" + sekretaris.nik() + ";" + sekretaris.nama() + ";",
                induk + ";" + nip + ";;" + namaLurah + ";akun.ketiga",
                baris(sekretaris, "rukun-sistem"),
                baris(sekretaris, "akun.ketiga")).kesalahan()).extracting(KesalahanImpor::kalimat).containsExactlyInAnyOrder(
                        "Baris 2, kolom nik: “…" + bendahara.nik().substring(12) + "” " + sama,
                        "Baris 3, kolom nik: “…9999” " + sama,
                        "Baris 4, kolom akun: “Akun Besar” bukan nama akun: harus " + UsulanAkun.BENTUK + ".",
                        "Baris 4, kolom nama: “Nama Lain” berbeda dari nama pemegang jabatan itu dalam register.",
                        "Baris 5, kolom nip: isi kolom nip atau kolom nik, tidak keduanya: NIK bagi pengurus RT dan RW dan NIP bagi yang lain.",
                        "Baris 6, kolom unit: “13.75.DINKES” bukan unit dalam register, atau di luar wilayah yang diimpor (Kelurahan Uji).",
                        "Baris 7, kolom akun: “akun.ketiga” berbeda dari akunnya sekarang, " + lurah + "; satu orang masuk dengan satu akun (kebijakan "
                                + "Rukun RUKUN-POL-74).",
                        "Baris 8, kolom akun: “rukun-sistem” " + UsulanAkun.TERPAKAI + ".",
                        "Baris 9, kolom akun: “akun.ketiga” ada juga pada baris 7.",
                        "Baris 6, kolom nik: “…" + sekretaris.nik().substring(12) + "” ada juga pada baris 4: satu orang satu akun (kebijakan Rukun "
                                + "RUKUN-POL-74).",
                        "Baris 8, kolom nik: “…" + sekretaris.nik().substring(12) + "” ada juga pada baris 4: satu orang satu akun (kebijakan Rukun "
                                + "RUKUN-POL-74).",
                        "Baris 9, kolom nik: “…" + sekretaris.nik().substring(12) + "” ada juga pada baris 4: satu orang satu akun (kebijakan Rukun "
                                + "RUKUN-POL-74).");
        assertThat(usulan.bebas("akun.pertama")).isTrue();
        sql.update("delete from pemegang_jabatan where orang = ? and unit_id = ?", orang, WilayahSeeder.idDariKode("13.75.01.1001"));
    }

    private String baris(Pengurus siapa, String login) {
        return siapa.kode() + ";;" + siapa.nik() + ";" + siapa.nama() + ";" + login;
    }

    private boolean ada(String login) {
        return identitas.createUserQuery().userId(login).count() > 0;
    }

    private LingkupImpor lingkup() {
        return new LingkupImpor("dki", kode.substring(0, kode.lastIndexOf('.')), "Kelurahan Uji");
    }

    private HasilImpor periksa(String... baris) {
        return impor.periksa(permintaan(baris), Kemajuan.DIAM);
    }

    private HasilImpor terapkan(LuaranImpor luaran, String... baris) {
        return impor.terapkan(permintaan(baris), Kemajuan.DIAM, luaran);
    }

    private PermintaanImpor permintaan(String... baris) {
        return new PermintaanImpor("akun", BerkasImpor.dari("akun.csv", String.join("\n", baris).getBytes(StandardCharsets.UTF_8)), lingkup(), null,
                null);
    }
}
