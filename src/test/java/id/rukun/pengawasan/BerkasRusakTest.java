package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.KunciUji;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** The page of a dossier that somebody altered tells of it; it never fails. Each test leaves the dossier whole. */
@UjiAplikasi
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("Berkas yang diubah di luar Rukun tetap terbuka, dengan temuannya")
class BerkasRusakTest {

    private static final String ISI =
            "where entri_id = (select id from entri_berkas where kasus_id = ? and urutan = 1)";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    @LocalServerPort private int port;

    private String nomor;
    private String kasusId;
    private String ditetapkan;

    /** Every test puts back what it has altered. */
    @BeforeAll
    void kasusBaru() {
        nomor = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).mulai().nomor();
        kasusId = panggung.kasus(nomor).id();
        ditetapkan = new Jalan(panggung, panggung.kelurahan(), jam.hariIni()).sampaiCamat().camatSetuju()
                .tandatangani().nomor();
    }

    @Test
    void yangUtuhMengatakanApaYangDijamin() {
        assertThat(halaman()).contains("Berkas utuh", "kepalanya bersegel Rukun", "Yang diperiksa", "Isian; ",
                "Keterangan kasus", "Kehadiran peserta musyawarah", "Naskah Keputusan", "Yang tidak dijamin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "\"x\"", "", "null"})
    void isiYangBukanIsianLagi(String isi) {
        String lama = sql.queryForObject("select isi from isi_berkas " + ISI, String.class, kasusId);
        sql.update("update isi_berkas set isi = ? " + ISI, isi, kasusId);
        String halaman = halaman();
        sql.update("update isi_berkas set isi = ? " + ISI, lama, kasusId);

        assertThat(halaman).contains("PERHATIAN, berkas ini diubah di luar Rukun. Isi entri 1 telah diubah.");
    }

    @Test
    void kepalaYangHilang() {
        Map<String, Object> lama = sql.queryForMap("select * from kepala_berkas where kasus_id = ?", kasusId);
        sql.update("delete from kepala_berkas where kasus_id = ?", kasusId);
        String halaman = halaman();
        new SimpleJdbcInsert(sql).withTableName("kepala_berkas").execute(lama);

        assertThat(halaman).contains("PERHATIAN, berkas ini diubah di luar Rukun. Kepala berkas hilang");
        assertThat(halaman()).contains("Berkas utuh");
    }

    @Test
    void tanpaEntri() {
        Map<String, Object> baris = sql.queryForMap("select * from kasus where id = ?", kasusId);
        baris.put("ID", "tanpa-entri");
        baris.put("NOMOR", "2001-000009");
        new SimpleJdbcInsert(sql).withTableName("kasus").execute(baris);
        String halaman = new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/2001-000009").isi();
        sql.update("delete from catatan_baca where kasus_id = 'tanpa-entri'");
        sql.update("delete from kasus where id = 'tanpa-entri'");

        assertThat(halaman).contains("PERHATIAN", "Kepala berkas hilang", "Entri 1 hilang.", "ditambahkan di luar Rukun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "null", "\"x\""})
    void naskahKeputusanYangTidakTerbaca(String isi) {
        Map<String, Object> lama = sql.queryForMap("select id, naskah, sidik_naskah from keputusan_lurah where kasus_id = ?",
                panggung.kasus(ditetapkan).id());
        String sidik = KunciUji.sidik(isi); // who alters the text alters the hash beside it too
        sql.update("update keputusan_lurah set naskah = ?, sidik_naskah = ? where id = ?", isi, sidik, lama.get("id"));
        String berkas = halaman(ditetapkan);
        Klien pengawas = new Klien(port, "pengawas.dki");
        Klien.JawabanRest dokumen = pengawas.ambil("/api/rukun/berkas/" + ditetapkan + "/dokumen/" + lama.get("id"));
        Klien.JawabanRest daftar = pengawas.ambil("/api/rukun/berkas");
        sql.update("update keputusan_lurah set naskah = ?, sidik_naskah = ? where id = ?", lama.get("naskah"),
                lama.get("sidik_naskah"), lama.get("id"));

        assertThat(berkas).contains("PERHATIAN, berkas ini diubah di luar Rukun. Keputusan Lurah telah diubah");
        assertThat(dokumen.status()).isEqualTo(200);
        assertThat(dokumen.isi()).contains("PERHATIAN, berkas kasus ini diubah di luar Rukun.", "Keputusan Lurah telah diubah");
        assertThat(daftar.status()).isEqualTo(200);
    }

    private String halaman() {
        return halaman(nomor);
    }

    private String halaman(String nomorKasus) {
        Klien.JawabanRest jawaban = new Klien(port, "pengawas.dki").ambil("/api/rukun/berkas/" + nomorKasus);
        assertThat(jawaban.status()).isEqualTo(200);
        return jawaban.isi();
    }
}
