package id.rukun.wilayah.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.impor.HasilImpor;
import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.ImporService;
import id.rukun.impor.ImporUji;
import id.rukun.impor.KesalahanImpor;
import id.rukun.impor.LembarUji;
import id.rukun.impor.LingkupImpor;
import id.rukun.impor.PermintaanImpor.ImporDiperiksa;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.JamUji;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.keterangan.KeteranganUnitService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ImporUji
class ImportirRwRtTest {

    private static final String KEPALA = "kelurahan;rw;rt;mulai;pengecualian;batas;jumlah_kk;tetangga";
    private static final LocalDate HARI = LocalDate.of(2019, 3, 1);

    @Autowired private ImporService impor;
    @Autowired private WilayahService wilayah;
    @Autowired private KeteranganUnitService keterangan;
    @Autowired private PendudukService penduduk;
    @Autowired private JamUji jam;
    @Autowired private JdbcTemplate sql;

    @BeforeEach
    void hari() {
        jam.setel(HARI);
    }

    @Test
    @DisplayName("RW dan RT masuk dengan tetangga, batas, jumlah KK, dan pengecualiannya")
    void masuk() {
        String kel = "31.71.01.1004";
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                kel + ";01;;1/1/2001;;dari Jalan Kebon Jahe sampai rel;;RW 02",
                kel + ";02;;1/1/2001;;;;",
                kel + ";01;001;1/1/2001;;;120;\"002; 001/02\"",
                kel + ";1;2;1/1/2001;Pasal 7 ayat (2);;95;",
                kel + ";2;1;1/1/2001;;;80;");

        assertThat(hasil.kesalahan()).isEmpty();
        String rt1 = unit(kel, "01", "001");
        String rt2 = unit(kel, "01", "002");
        String rw1 = unit(kel, "01", null);
        assertThat(wilayah.nama(rt1)).isEqualTo("RT 001/RW 01");
        assertThat(wilayah.unit(rt2).pengecualian()).isEqualTo(Set.of(Pengecualian.PS7_2));
        assertThat(wilayah.tetangga(List.of(rt1, rt2, unit(kel, "02", "001")), HARI)).hasSize(2);
        assertThat(wilayah.tetangga(List.of(rw1, unit(kel, "02", null)), HARI)).hasSize(1);
        assertThat(keterangan.batas(rw1, HARI)).contains("dari Jalan Kebon Jahe sampai rel");
        assertThat(penduduk.jumlahKk(rt1, HARI)).isEqualTo(120);
        assertThat(penduduk.jumlahKkDiLuar("dki", 100, 160, HARI)).containsEntry(unit(kel, "02", "001"), 80).doesNotContainKey(rt2);
    }

    @Test
    @DisplayName("diimpor lagi, tidak ada yang ganda; yang berubah disebut dengan keadaan lamanya, dan riwayatnya tetap")
    void ulang() {
        String kel = "31.71.01.1005";
        String[] dahulu = {KEPALA, kel + ";01;;1/1/2001;;;;", kel + ";01;001;1/1/2001;;sampai kali;120;002", kel + ";01;002;1/1/2001;;;90;"};
        lembar(kel).terapkan(dahulu);
        assertThat(lembar(kel).terapkan(dahulu).ringkasan()).isEqualTo("3 baris: 0 baru, 0 berubah, 3 sama.");
        assertThat(wilayah.turunan(WilayahSeeder.idDariKode(kel), JenisUnit.RT)).hasSize(2);

        jam.setel(HARI.plusDays(10));
        HasilImpor hasil = lembar(kel).terapkan(KEPALA, kel + ";01;001;1/1/2001;;sampai jembatan;125;002", kel + ";01;002;1/1/2001;;;;001");
        assertThat(hasil.ringkasan()).isEqualTo("2 baris: 0 baru, 1 berubah, 1 sama.");
        assertThat(hasil.beda()).extracting("lama", "baru").containsExactly(
                tuple("sampai kali", "sampai jembatan"), tuple("120", "125"));
        String rt1 = unit(kel, "01", "001");
        assertThat(penduduk.jumlahKk(rt1, HARI.plusDays(9))).isEqualTo(120);
        assertThat(penduduk.jumlahKk(rt1, HARI.plusDays(10))).isEqualTo(125);
        assertThat(keterangan.batas(rt1, HARI)).contains("sampai kali");

        // On the same day again: the row that would only begin today is replaced, and says by which.
        lembar(kel).terapkan(KEPALA, kel + ";01;001;1/1/2001;;;126;");
        assertThat(penduduk.jumlahKk(rt1, HARI.plusDays(10))).isEqualTo(126);
        assertThat(sql.queryForObject("select count(*) from jumlah_kk_unit j join jumlah_kk_unit k on k.id = j.digantikan_oleh "
                + "where j.unit_id = ? and j.jumlah = 125 and k.jumlah = 126", Integer.class, rt1)).isOne();
    }

    @Test
    @DisplayName("setiap kesalahan disebut dengan baris, kolom, dan isi selnya, semuanya sekaligus; tidak ada yang ditulis")
    void salah() {
        String kel = "31.71.01.1006";
        HasilImpor hasil = lembar(kel).terapkan(KEPALA,
                kel + ";01;;1/1/2001;;;;",
                kel + ";01;abc;1/1/2001;;;;",
                kel + ";01;001;31/2/2001;;;;",
                kel + ";01;002;1/1/2030;;;;",
                kel + ";03;001;1/1/2001;;;;",
                "31.71.01.1002;01;001;1/1/2001;;;;",
                kel + ";01;002;1/1/2001;;;;",
                kel + ";01;004;1/1/2001;Pasal 9;;-3;",
                kel + ";01;005;1/1/2001;;;;\"099;xyz;005\"",
                kel + ";02;;1/1/2010;;;80;",
                kel + ";02;001;1/1/2009;;;;",
                ";01;006;;;;;",
                kel + ";01;007;1/1/2001;;;;;lebih",
                kel + ";01;008;1/1/2001;Pasal 7 ayat (1);;;",
                kel + ";01;RW 09;1/1/2001;;;;");

        assertThat(hasil.diterapkan()).isFalse();
        assertThat(hasil.kesalahan()).extracting(KesalahanImpor::kalimat).containsExactlyInAnyOrder(
                "Baris 3, kolom rt: “abc” bukan nomor RT; tulis paling banyak 3 angka, misalnya 001.",
                "Baris 4, kolom mulai: “31/2/2001” bukan tanggal: Februari 2001 terdiri atas tanggal 1 sampai 28. Tulis hari, bulan, tahun, "
                        + "misalnya 28/12/2026 atau 28 Desember 2026.",
                "Baris 5, kolom mulai: “2030-01-01” belum tiba; tulis hari ini atau hari sebelumnya: yang diimpor adalah keadaan yang sudah ada; pembentukan baru lewat prosedurnya.",
                "Baris 6, kolom rw: “31.71.01.1006.03” tidak ada, baik dalam register maupun dalam berkas ini; tulis baris untuk RW itu sendiri, "
                        + "dengan kolom rt kosong.",
                "Baris 7, kolom kelurahan: “31.71.01.1002” di luar wilayah yang Anda kelola (Kelurahan uji).",
                "Baris 7, kolom rw: “31.71.01.1002.01” tidak ada, baik dalam register maupun dalam berkas ini; tulis baris untuk RW itu sendiri, "
                        + "dengan kolom rt kosong.",
                "Baris 8, kolom rw: “31.71.01.1006.01.002” sudah ada pada baris 5: setiap RW dan RT satu baris.",
                "Baris 9, kolom pengecualian: “Pasal 9” tidak dikenal; tulis Pasal 6 ayat (1), Pasal 7 ayat (1), Pasal 7 ayat (2), beberapa "
                        + "dipisah titik koma.",
                "Baris 9, kolom jumlah_kk: “-3” di luar batas: dari 0 sampai 9999.",
                "Baris 10, kolom tetangga: “31.71.01.1006.01.099” bukan RT atau RW dalam berkas ini, atau dalam register wilayah "
                        + "yang Anda kelola.",
                "Baris 10, kolom tetangga: “xyz” tidak terbaca sebagai tetangga; tulis bagi RT 001 atau 001/02, bagi RW 02, dipisah titik koma.",
                "Baris 10, kolom tetangga: “005” adalah dirinya sendiri.",
                "Baris 11, kolom jumlah_kk: “80” bukan untuk RW: jumlahnya dihitung dari RT di dalamnya.",
                "Baris 12, kolom mulai: “2009-01-01” sebelum RW-nya ada, yang mulai pada 2010-01-01.",
                "Baris 13, kolom kelurahan: belum diisi.",
                "Baris 13, kolom mulai: belum diisi.",
                "Baris 14, kolom ke-9: “lebih” berisi sesuatu di luar kolom yang bernama; mungkin pemisah kolom di dalam sebuah sel tidak diapit tanda "
                        + "kutip.",
                "Baris 15, kolom pengecualian: “Pasal 7 ayat (1)” hanya di Kabupaten Administrasi.",
                "Baris 16, kolom rt: “RW 09” bukan nomor RT; tulis paling banyak 3 angka, misalnya 001.");
        assertThat(hasil.banyaknyaKesalahan()).isEqualTo(19);
        assertThat(wilayah.turunan(WilayahSeeder.idDariKode(kel), JenisUnit.RW)).isEmpty();
    }

    @Test
    @DisplayName("seribu sel yang salah dalam 30.000 baris disebut semuanya dalam satu kali jalan")
    void seribuSalah() {
        List<String> baris = new ArrayList<>(List.of(KEPALA));
        String kecamatan = "31.72.03";
        List<String> kelurahan = wilayah.turunan(WilayahSeeder.idDariKode("31.72"), JenisUnit.KELURAHAN).stream().map(UnitRingkas::kode).toList();
        for (int i = 0; i < 30_000; i++) {
            String kel = kelurahan.get(i / 1000);
            int rw = 1 + i % 1000 / 20;
            int rt = i % 20;
            String mulai = i % 30 == 7 ? "hari " + i : "1/1/2001";
            baris.add(kel + ";" + rw + ";" + (rt == 0 ? "" : rt) + ";" + mulai + ";;;;");
        }
        HasilImpor hasil = new LembarUji(impor, "rw-rt", new LingkupImpor("dki", "31.72", kecamatan)).periksa(baris.toArray(String[]::new));
        assertThat(hasil.kesalahan()).hasSize(1000).allMatch(k -> k.kolom().equals("mulai") && k.isi().startsWith("hari "));
    }

    @Test
    @DisplayName("diperiksa saja, tidak ada yang ditulis selain bahwa itu diperiksa, oleh siapa, dan sidik berkasnya")
    void diperiksaSaja() {
        String kel = "31.71.03.1001";
        String[] berkas = {KEPALA, kel + ";01;;1/1/2001;;;;", kel + ";01;001;1/1/2001;;;;"};
        HasilImpor hasil = lembar(kel).periksa(berkas);

        assertThat(hasil.diterapkan()).isFalse();
        assertThat(hasil.beda()).hasSize(2);
        assertThat(wilayah.turunan(WilayahSeeder.idDariKode(kel), JenisUnit.RW)).isEmpty();
        lembar(kel).terapkan(new ImporDiperiksa(hasil.sidik(), 2, 0), berkas);
        assertThat(impor.terakhir(new LingkupImpor("dki", "31.71.03", ""), 5)).hasSize(2).allSatisfy(c -> {
            assertThat(c.sidik()).isEqualTo(hasil.sidik()).hasSize(64);
            assertThat(c.akun()).isEqualTo("petugas.uji");
        }).extracting("diterapkan").containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("yang diterapkan adalah yang diperiksa: berkas lain, atau register yang sudah berubah, ditolak")
    void bukanYangDiperiksa() {
        String kel = "31.71.02.1002";
        String[] berkas = {KEPALA, kel + ";01;;1/1/2001;;;;", kel + ";01;001;1/1/2001;;;;"};
        HasilImpor hasil = lembar(kel).periksa(berkas);
        ImporDiperiksa diperiksa = new ImporDiperiksa(hasil.sidik(), hasil.baru(), hasil.berubah());

        assertThatThrownBy(() -> lembar(kel).terapkan(diperiksa, KEPALA, kel + ";01;;1/1/2001;;;;"))
                .isInstanceOf(ImporDitolakException.class).hasMessageContaining("bukan yang tadi diperiksa");
        lembar(kel).terapkan(KEPALA, kel + ";01;;1/1/2001;;;;");
        assertThatThrownBy(() -> lembar(kel).terapkan(diperiksa, berkas))
                .isInstanceOf(ImporDitolakException.class).hasMessageContaining("Register berubah sejak berkas ini diperiksa: kini 1 baris baru");
    }

    @Test
    @DisplayName("RT yang ditata sebuah kasus, dan hari yang berbeda dari register, ditolak")
    void registerMenolak() {
        String kel = "31.71.02.1003";
        lembar(kel).terapkan(KEPALA, kel + ";01;;1/1/2001;;;;", kel + ";01;001;1/1/2001;;;;", kel + ";01;002;1/1/2001;;;;");
        sql.update("insert into kunci_penataan (id, unit_id, kasus_id, nomor_kasus, dipasang, kunci_terbuka, versi) "
                + "values ('k1', ?, 'kasus', '2019-000007', current_timestamp, ?, 0)", unit(kel, "01", "001"), unit(kel, "01", "001"));

        assertThat(lembar(kel).periksa(KEPALA, kel + ";01;001;1/1/2001;;;99;", kel + ";01;002;2/1/2001;Pasal 6 ayat (1);;;").kesalahan())
                .extracting(KesalahanImpor::kalimat).containsExactly(
                        "Baris 2, kolom rw: “31.71.02.1003.01.001” sedang ditata dalam kasus 2019-000007; impor sesudah kasus itu selesai "
                                + "(kebijakan Rukun).",
                        "Baris 3, kolom mulai: “2001-01-02” berbeda dari register, yang mencatat 2001-01-01; hari terbentuknya tidak diubah "
                                + "lewat impor.",
                        "Baris 3, kolom pengecualian: “PS6” berbeda dari register; pengecualian tidak diubah lewat impor.");

        String rw = unit(kel, "01", null);
        sql.update("update kunci_penataan set unit_id = ?, kunci_terbuka = ? where id = 'k1'", rw, rw);
        assertThat(lembar(kel).periksa(KEPALA, kel + ";01;003;1/1/2001;;;;").kesalahan()).extracting(KesalahanImpor::kalimat).as("of its RW")
                .singleElement().asString().contains("sedang ditata dalam kasus 2019-000007");
    }

    private LembarUji lembar(String kelurahan) {
        return new LembarUji(impor, "rw-rt", new LingkupImpor("dki", kelurahan, "Kelurahan uji"));
    }

    private String unit(String kelurahan, String rw, String rt) {
        return sql.queryForObject("select unit_id from atribut_unit where kode_terbuka = ?", String.class,
                kelurahan + "." + rw + (rt == null ? "" : "." + rt));
    }
}
