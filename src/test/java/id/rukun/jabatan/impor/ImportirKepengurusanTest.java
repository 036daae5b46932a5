package id.rukun.jabatan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirKepengurusanTest {

    private static final String KEPALA = "kelurahan;rw;rt;jabatan;sifat;nik;nip;nama;mulai;sampai;tanggal_pemilihan;dasar_mulai;"
            + "nomor_keputusan;tanggal_keputusan";
    private static final String CONTOH = "31.71.01.1003";
    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired private ImporService impor;
    @Autowired private WilayahService wilayah;
    @Autowired private PendudukService penduduk;
    @Autowired private JabatanService jabatan;
    @Autowired private MasaBaktiService masaBakti;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("contoh yang ikut dikirim: satu Kelurahan utuh, tanpa kesalahan, dua kali tanpa menjadi ganda")
    void contohSatuKelurahan() throws IOException {
        assertThat(contoh("rw-rt").baru()).isEqualTo(9);
        assertThat(contoh("penduduk").baru()).isEqualTo(101);
        assertThat(contoh("kepengurusan").baru()).isEqualTo(24);

        List<UnitRingkas> rt = wilayah.turunan(WilayahSeeder.idDariKode(CONTOH), JenisUnit.RT);
        assertThat(rt).hasSize(7).allSatisfy(u -> assertThat(jabatan.pemegangKursi(u.id(), HARI)).isPresent());
        assertThat(penduduk.jumlahKk(rt.stream().map(UnitRingkas::id).toList(), HARI).values()).containsExactlyInAnyOrder(6, 5, 6, 5, 6, 5, 4);
        assertThat(jabatan.pemegangKursi(unit(CONTOH + ".02.002"), HARI)).get()
                .extracting(PemegangJabatan::nama, PemegangJabatan::sifat).containsExactly("Ratna Permana", SifatJabatan.CARETEKER);
        assertThat(masaBakti.masaBakti(unit(CONTOH + ".01.001"))).singleElement().satisfies(m -> {
            assertThat(m.sampai()).isEqualTo(LocalDate.of(2027, 5, 31));
            assertThat(m.diambilAlih()).as("deadlines before today are recorded and not sent").isEqualTo(HARI);
        });
        assertThat(sql.queryForList("select nomor_keputusan from pemegang_diambil_alih a join pemegang_jabatan p on p.id = a.pemegang_id "
                + "where p.unit_id = ?", String.class, unit(CONTOH + ".02.002"))).containsExactly("91 Tahun 2026");

        for (String jenis : List.of("rw-rt", "penduduk", "kepengurusan")) {
            HasilImpor lagi = contoh(jenis);
            assertThat(lagi.baru() + lagi.berubah()).as(jenis).isZero();
        }
    }

    private HasilImpor contoh(String jenis) throws IOException {
        HasilImpor hasil = new LembarUji(impor, jenis, new LingkupImpor("dki", CONTOH, "Kelurahan uji"))
                .terapkan(new ClassPathResource("impor/" + jenis + ".csv").getContentAsString(StandardCharsets.UTF_8));
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(hasil.peringatan()).as(jenis).isEmpty();
        return hasil;
    }

    @Test
    @DisplayName("masa bakti yang lalu ikut; jabatan ganda, orang ganda, NIK yang tidak ada, nama yang lain, hari yang salah ditolak")
    void salah() {
        String kel = kelurahan("31.74.01.1001");
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                baris(kel, "Ketua;Definitif;9902010101800001;;Budi;1/6/2018;31/5/2021;20/5/2018;Pemilihan;1;1/6/2018"),
                baris(kel, "Ketua;Definitif;9902010101800001;;budi;1/6/2021;31/5/2024;20/5/2021;Penyerahan;1;1/6/2021"),
                baris(kel, "Sekretaris;Sementara;9902010101800002;;Siti;1/6/2025;31/5/2027;;;1;1/6/2025"));
        assertThat(hasil.kesalahan()).isEmpty();
        assertThat(masaBakti.masaBakti(unit(kel + ".01.001"))).extracting(MasaBakti::sampai)
                .containsExactly(LocalDate.of(2021, 5, 31), LocalDate.of(2024, 5, 31));
        assertThat(jabatan.pemegangKursi(unit(kel + ".01.001"), HARI)).isEmpty();

        assertThat(lembar(kel).periksa(KEPALA,
                baris(kel, "Ketua;Definitif;9902010101800002;;Siti;1/5/2024;30/4/2027;20/4/2024;Pemilihan;1;1/5/2024"),
                baris(kel, "Bendahara;Definitif;9902010101800002;;Siti;1/5/2025;30/4/2027;;;1;1/5/2024"),
                baris(kel, "Ketua;Definitif;9902010101800009;;Siapa;1/6/2014;31/5/2017;;;1;1/5/2014"),
                baris(kel, "Ketua;Careteker;9902010101800001;;Budi;1/9/2026;28/2/2027;;;1;1/9/2026"),
                baris(kel, "Bendahara;Careteker;;199001012015011001;Ratna;1/9/2026;28/2/2026;;;1;1/9/2027"),
                baris(kel, "Ketua;Sementara;9902010101800001;;Bukan Budi;1/9/2027;28/2/2028;;;1;1/9/2026")).kesalahan())
                .extracting(KesalahanImpor::baris, KesalahanImpor::kolom).containsExactlyInAnyOrder(
                        tuple(2, "jabatan"), tuple(2, "nama"), tuple(3, "nama"), tuple(3, "nama"),
                        tuple(4, "nik"), tuple(4, "tanggal_pemilihan"),
                        tuple(5, "nik"),
                        tuple(6, "sifat"), tuple(6, "sampai"), tuple(6, "tanggal_keputusan"),
                        tuple(7, "sifat"), tuple(7, "nama"), tuple(7, "mulai"));

        // Pasal 8 ayat (1): the Careteker serves until there is a new board.
        assertThat(lembar(kel).periksa(KEPALA,
                baris(kel, "Ketua;Careteker;;199001012015011009;Ratna;1/9/2026;30/11/2026;;;1;1/9/2026"),
                baris(kel, "Ketua;Definitif;9902010101800001;;Budi;15/10/2026;14/10/2029;15/10/2026;Pemilihan;1;15/10/2026")).kesalahan())
                .extracting(KesalahanImpor::kalimat).singleElement().asString().startsWith("Baris 2, kolom sampai: ")
                .contains("sesudah Ketua definitif mulai (baris 3)");
    }

    @Test
    @DisplayName("hari terakhir yang lain daripada tiga tahun diperingatkan dengan hari yang benar; yang tercatat tidak diubah")
    void masa() {
        String kel = kelurahan("31.74.01.1002");
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                baris(kel, "Ketua;Definitif;9902010101800001;;Budi;1/3/2025;28/2/2028;20/2/2025;Pemilihan;1;1/3/2025").replace("9902", "9903"));
        assertThat(hasil.peringatan()).singleElement()
                .satisfies(k -> assertThat(k.kalimat()).contains("“2028-02-28”", "29 Februari 2028"));
        assertThat(lembar(kel).periksa(KEPALA,
                baris(kel, "Ketua;Definitif;9902010101800001;;Budi;1/3/2025;29/2/2028;20/2/2025;Pemilihan;1;1/3/2025").replace("9902", "9903"))
                .kesalahan()).singleElement().satisfies(k -> assertThat(k.sebab()).contains("berbeda dari register, yang mencatat 2028-02-28"));
    }

    @Test
    @DisplayName("Careteker lebih lama dari tiga bulan diperingatkan dengan hari terakhirnya dan dasarnya, dan tetap diambil alih")
    void careteker() {
        String kel = kelurahan("31.74.01.1003");
        assertThat(lembar(kel).periksa(KEPALA,
                baris(kel, "Ketua;Careteker;;199001012015011009;Ratna;1/9/2026;30/11/2026;;;1;1/9/2026")).peringatan()).isEmpty();
        HasilImpor lama = lembar(kel).terapkan(KEPALA,
                baris(kel, "Ketua;Careteker;;199001012015011009;Ratna;1/9/2026;28/2/2027;;;1;1/9/2026"));
        assertThat(lama.kesalahan()).isEmpty();
        assertThat(lama.peringatan()).singleElement().satisfies(k -> assertThat(k.kalimat()).contains("“2027-02-28”", "30 November 2026",
                "3 bulan", "Pasal 8 ayat (1)"));
        assertThat(jabatan.pemegangKursi(unit(kel + ".01.001"), HARI)).map(PemegangJabatan::nama).contains("Ratna");
    }

    @Test
    @DisplayName("pengurus sementara boleh tanpa hari terakhir sampai ada yang definitif; Ketua tidak sementara; yang lain berhari terakhir")
    void sementara() {
        String kel = kelurahan("31.74.01.1004");
        String siti = baris(kel, "Sekretaris;Sementara;9905010101800002;;Siti;1/6/2026;;;;1;1/6/2026");
        assertThat(lembar(kel).terapkan(KEPALA, siti).ringkasan()).isEqualTo("1 baris: 1 baru, 0 berubah, 0 sama.");
        assertThat(lembar(kel).terapkan(KEPALA, siti).sama()).isOne();
        assertThat(jabatan.pengurus(unit(kel + ".01.001"), HARI)).singleElement().satisfies(p -> {
            assertThat(p.sifat()).isEqualTo(SifatJabatan.SEMENTARA);
            assertThat(p.sampai()).isNull();
        });
        assertThat(lembar(kel).periksa(KEPALA, baris(kel, "Sekretaris;Sementara;9905010101800001;;Budi;1/9/2026;30/11/2026;;;1;1/9/2026")).kesalahan())
                .extracting(KesalahanImpor::kolom).as("the open one counts until its end").containsExactly("jabatan");
        assertThat(lembar(kel).periksa(KEPALA, baris(kel, "Sekretaris;Definitif;9905010101800001;;Budi;1/9/2026;31/8/2029;;;1;1/9/2026")).peringatan())
                .extracting(KesalahanImpor::sebab).singleElement().asString().contains("pengurus sementara, Siti, tanpa hari terakhir");
        assertThat(lembar(kel).periksa(KEPALA,
                baris(kel, "Ketua;Sementara;9905010101800001;;Budi;1/6/2026;31/8/2026;;;1;1/6/2026"),
                baris(kel, "Bendahara;Definitif;9905010101800001;;Budi;1/9/2026;;1/9/2026;;1;1/9/2026"),
                baris(kel, "Bendahara;Sementara;9905010101800002;;Siti;1/6/2025;;;;1;1/6/2025")).kesalahan()).extracting(KesalahanImpor::kalimat)
                .contains("Baris 2, kolom sifat: “sementara” bukan untuk Ketua: Ketua bersifat Definitif atau Careteker (Pasal 8 ayat (3) dan Pasal 30 "
                        + "ayat (3) Pergub DKI 171/2016; Pasal 32 ayat (1) Pergub DKI 171/2016; menurut tafsir).",
                        "Baris 3, kolom sampai: belum diisi; hanya pengurus Sementara boleh tanpa hari terakhir, sampai ada pengurus definitif.",
                        "Baris 3, kolom tanggal_pemilihan: “2026-09-01” hanya diisi bagi Ketua definitif, begitu pula dasar_mulai; kosongkan keduanya.",
                        "Baris 4, kolom sampai: kosong, padahal pengurus definitif mulai (baris 3); tulis sehari sebelumnya.");
    }

    private static String baris(String kel, String isi) {
        return kel + ";1;1;" + isi;
    }

    /** RT 001/RW 01 with Budi and Siti, whose NIK begin with 9902, in the next Kelurahan with 9903, and so on. */
    private String kelurahan(String kel) {
        String awal = "990" + (Character.getNumericValue(kel.charAt(kel.length() - 1)) + 1);
        assertThat(new LembarUji(impor, "rw-rt", new LingkupImpor("dki", kel, "uji")).terapkan("kelurahan;rw;rt;mulai",
                kel + ";1;;1/1/2001", kel + ";1;1;1/1/2001").kesalahan()).isEmpty();
        assertThat(new LembarUji(impor, "penduduk", new LingkupImpor("dki", kel, "uji")).terapkan(
                "kelurahan;rw;rt;nomor_kk;nik;nama;jenis_kelamin;tanggal_lahir;hubungan;sejak",
                kel + ";1;1;" + awal + "010101010001;" + awal + "010101800001;Budi;L;1/1/1980;Kepala Keluarga;1/1/2005",
                kel + ";1;1;" + awal + "010101010002;" + awal + "010101800002;Siti;L;1/1/1980;Kepala Keluarga;1/1/2005").kesalahan()).isEmpty();
        return kel;
    }

    private LembarUji lembar(String kel) {
        return new LembarUji(impor, "kepengurusan", new LingkupImpor("dki", kel, "Kelurahan uji"));
    }

    private String unit(String kode) {
        return sql.queryForObject("select unit_id from atribut_unit where kode_terbuka = ?", String.class, kode);
    }
}
