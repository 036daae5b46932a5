package id.rukun.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.BarisSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.berkas.saksi.SaksiRegister;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Panggung;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** What the chain of a case vouches for outside its dossier, on every database: a case with its signed Keputusan. */
abstract class RegisterDirantaiKontrak {

    private static final String SEMUA_PESERTA = """
            update musyawarah_peserta set hadir = not hadir where musyawarah_id in (select m.id from musyawarah m
            join musyawarah_rangkaian r on r.id = m.rangkaian_id where r.kasus_id = ?)""";

    /** The chain itself, who read it, notices whose text stands in it, locks that end with the case, what waits to be printed. */
    private static final List<String> BUKAN_FAKTA =
            List.of("entri_berkas", "kepala_berkas", "catatan_baca", "pemberitahuan", "kunci_penataan", "dokumen_antrean");

    /** Rows that are the register itself, and posts, which are asked for by themselves. */
    private static final List<String> REGISTER_PENDUDUK = List.of("kartu_keluarga", "domisili", "anggota_keluarga", "hubungan_keluarga",
            "penduduk_riwayat", "kartu_keluarga_riwayat", "pemegang_jabatan");

    private static String kasusId;

    @Autowired JdbcTemplate sql;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private BerkasVerifier verifier;
    @Autowired private SaksiRegister register;
    @Autowired private List<Saksi> saksi;

    /** Runs what only someone with power over the database can do. */
    abstract void sebagaiPenyerang(Runnable ulah);

    @BeforeEach
    void kasusDitetapkan() {
        if (kasusId == null) {
            Jalan jalan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).sampaiCamat().camatSetuju()
                    .tandatangani().jalankan();
            kasusId = panggung.kasus(jalan.nomor()).id();
        }
        assertThat(verifier.periksa(kasusId).temuan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kasus | judul = 'Lain' | Keterangan kasus",
        "isian | isi = '{}' | Isian",
        "isian | unit_id = 'lain' | Isian",
        "isian | digantikan_oleh = id | Isian",
        "pemakaian_isian | gugur = not gugur | Pemakaian isian",
        "keputusan_rancangan | isi = '{}' | Naskah Keputusan",
        "keputusan_lurah | penandatangan = 'Lain' | Keputusan Lurah",
        "keputusan_persetujuan_camat | jawaban = 'TOLAK' | Jawaban Camat",
        "musyawarah_rangkaian | gagal_berturut = 2 | Rangkaian musyawarah",
        "musyawarah | tempat = 'lain' | Musyawarah",
        "musyawarah_peserta | hadir = not hadir | Kehadiran peserta musyawarah",
        "musyawarah_keputusan | setuju = 99 | Keputusan dan suara musyawarah",
        "penggabungan_usulan | alasan = 'Lain' | Usulan penggabungan",
        "penggabungan_rt_asal | penandatangan = 'Lain' | Unit yang digabung",
        "penggabungan_kesepakatan | nomor_hasil = '009' | Kesepakatan musyawarah tingkat Kelurahan"
    })
    void barisYangDiubahDitemukan(String tabel, String perubahan, String sebutan) {
        BarisSaksi baris = baris(tabel);
        String kolom = perubahan.substring(0, perubahan.indexOf(' '));
        Object lama = nilai(baris, kolom);
        ubah(baris, perubahan);

        List<String> temuan = verifier.periksa(kasusId).temuan();

        ubah(baris, kolom + " = ?", lama);
        assertThat(temuan).containsExactly(sebutan + " telah diubah di luar Rukun (baris " + baris.id().substring(0, 8) + ").");
    }

    @Test
    @DisplayName("setiap kolom setiap tabel yang dijamin, juga yang ditambahkan kelak: diubah sendiri, ia ditemukan")
    void setiapKolomDitemukan() {
        Map<String, BarisSaksi> perTabel = new LinkedHashMap<>();
        register.milik(kasusId).forEach(b -> perTabel.putIfAbsent(b.tabel().tabel(), b));
        assertThat(perTabel).hasSizeGreaterThan(10);
        perTabel.values().forEach(this::setiapKolomDitemukan);
    }

    @Test
    @DisplayName("setiap tabel yang mengenal kasusnya disaksikan, kecuali yang memang bukan fakta kasus")
    void tidakAdaTabelYangTerlupa() {
        assertThat(sql.queryForList("select lower(table_name) from information_schema.columns"
                + " where lower(column_name) = 'kasus_id'", String.class)).hasSizeGreaterThan(8)
                .allMatch(tabel -> register.disaksikan(tabel) || BUKAN_FAKTA.contains(tabel));
    }

    @Test
    @DisplayName("setiap kolom yang menunjuk seorang penduduk dikenal, kecuali dalam registernya sendiri: data yang disebutnya tidak dihapus")
    void setiapPenyebutPendudukDikenal() {
        List<Map<String, Object>> kolom = sql.queryForList("""
                select lower(k.table_name) as tabel, lower(k.column_name) as kolom from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
                join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name
                where lower(u.table_name) = 'penduduk'""");
        assertThat(kolom).hasSizeGreaterThan(10).allMatch(k -> REGISTER_PENDUDUK.contains(k.get("tabel").toString())
                || menyebut(k.get("tabel").toString(), k.get("kolom").toString()));
    }

    private boolean menyebut(String tabel, String kolom) {
        return saksi.stream().flatMap(s -> s.tabel().stream()).anyMatch(t -> t.tabel().equals(tabel) && t.orang().contains(kolom));
    }

    @Test
    void banyakBarisMenjadiSatuKalimat() {
        sql.update(SEMUA_PESERTA, kasusId);
        List<String> temuan = verifier.periksa(kasusId).temuan();
        sql.update(SEMUA_PESERTA, kasusId);

        assertThat(temuan).singleElement().asString()
                .matches("Kehadiran peserta musyawarah telah diubah di luar Rukun \\(\\d+ baris: (\\w+, ){5}…\\)\\.");
    }

    @Test
    void barisYangDihapusAtauDitambahkanDitemukan() {
        BarisSaksi baris = baris("musyawarah_peserta");
        Map<String, Object> isi = new LinkedHashMap<>(
                sql.queryForMap("select * from musyawarah_peserta where id = ?", baris.id()));
        SimpleJdbcInsert tambah = new SimpleJdbcInsert(sql).withTableName("musyawarah_peserta");
        sql.update("delete from musyawarah_peserta where id = ?", baris.id());
        List<String> dihapus = verifier.periksa(kasusId).temuan();
        tambah.execute(isi);
        isi.keySet().stream().filter(k -> k.equalsIgnoreCase("id")).findFirst().ifPresent(k -> isi.put(k, "tambahan"));
        isi.keySet().stream().filter(k -> k.equalsIgnoreCase("pilihan_id")).findFirst().ifPresent(k -> isi.put(k, "x"));
        tambah.execute(isi);
        List<String> ditambahkan = verifier.periksa(kasusId).temuan();
        sql.update("delete from musyawarah_peserta where id = 'tambahan'");

        assertThat(dihapus).containsExactly("Kehadiran peserta musyawarah dihapus di luar Rukun (baris "
                + baris.id().substring(0, 8) + ").");
        assertThat(ditambahkan).containsExactly(
                "Kehadiran peserta musyawarah ditambahkan di luar Rukun (baris tambahan).");
    }

    private void setiapKolomDitemukan(BarisSaksi baris) {
        sql.queryForList("select column_name as nama, data_type as jenis from information_schema.columns"
                + " where lower(table_name) = ?", baris.tabel().tabel()).forEach(kolom -> {
                    String nama = kolom.get("nama").toString();
                    Object lama = nilai(baris, nama);
                    String perubahan = nama + " = " + lain(nama, kolom.get("jenis").toString().toLowerCase(Locale.ROOT));
                    if (!nama.equalsIgnoreCase(baris.tabel().kunci()) && dapatDiubah(baris, perubahan)) {
                        List<String> temuan = verifier.periksa(kasusId).temuan();
                        ubah(baris, nama + " = ?", lama);
                        assertThat(temuan).as(baris.tabel().tabel() + "." + nama).isNotEmpty();
                    }
                });
    }

    private static String lain(String kolom, String jenis) {
        if (jenis.startsWith("timestamp")) {
            return "current_timestamp";
        }
        return switch (jenis.split(" ")[0]) {
            case "date" -> "date '2001-01-01'";
            case "time" -> "time '03:04:05'";
            case "boolean" -> "not coalesce(" + kolom + ", false)";
            case "integer", "bigint" -> "coalesce(" + kolom + ", 0) + 100";
            default -> "'x'";
        };
    }

    private BarisSaksi baris(String tabel) {
        return register.milik(kasusId).stream().filter(b -> b.tabel().tabel().equals(tabel)).findFirst().orElseThrow();
    }

    private Object nilai(BarisSaksi baris, String kolom) {
        return sql.queryForMap("select " + kolom + " from " + di(baris), baris.id()).values().iterator().next();
    }

    /** Whether the database let it happen. */
    private boolean dapatDiubah(BarisSaksi baris, String perubahan) {
        try {
            ubah(baris, perubahan);
            return true;
        } catch (DataIntegrityViolationException | BadSqlGrammarException e) {
            return false; // a reference or a check forbids it, or the database alone gives the value
        }
    }

    private void ubah(BarisSaksi baris, String perubahan, Object... nilai) {
        Object[] semua = Arrays.copyOf(nilai, nilai.length + 1);
        semua[nilai.length] = baris.id();
        sebagaiPenyerang(() -> assertThat(sql.update("update " + baris.tabel().tabel() + " set " + perubahan + " where "
                + baris.tabel().kunci() + " = ?", semua)).isOne());
    }

    private static String di(BarisSaksi baris) {
        return baris.tabel().tabel() + " where " + baris.tabel().kunci() + " = ?";
    }
}
