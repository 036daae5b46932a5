package id.rukun.engine.door.kode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.door.signin.SandiBaruController;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahSeeder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who holds a post without an account gets one, and chooses his password himself. */
@UjiAplikasi
class AkunBaruTest {

    private static final String OPERATOR = "operator.dki";
    private static final String SANDI = "Mangga-Muda.7 di kebun";
    private static final String DASAR = "Surat Lurah nomor 14, KTP dilihat";

    @Autowired private Panggung panggung;
    @Autowired private UsulanAkun usulan;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String nama;
    private String posisi;

    @BeforeEach
    void tanpaAkun() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.anggotaKeluarga(kelurahan.rtA), kelurahan.rwA, Jabatan.BENDAHARA_RW));
        Map<String, Object> satu = sql.queryForMap(
                "select id, nama from pemegang_jabatan where unit_id = ? and jabatan = 'BENDAHARA_RW'", kelurahan.rwA);
        nama = satu.get("nama").toString();
        posisi = satu.get("id").toString();
    }

    @Test
    @DisplayName("operator memberi akun: pemiliknya memilih sandi dengan kode, jabatannya menjadi miliknya, kepala kantornya diberi tahu")
    void diberi() {
        JsonNode ada = cari(OPERATOR, nama.toUpperCase()).berhasil().json().path("orang");
        assertThat(ada).anySatisfy(satu -> {
            assertThat(satu.path("jabatanId").asText()).isEqualTo(posisi);
            assertThat(satu.path("jabatan").asText()).startsWith("Bendahara RW 01");
            assertThat(satu.path("usulan").asText()).isEqualTo(usulan.untuk(nama));
            assertThat(satu.has("halangan")).isFalse();
        });
        String akun = "bendahara-" + kelurahan.rwA.substring(0, 8);
        JsonNode terbit = beri(OPERATOR, posisi, akun, DASAR).berhasil().json();
        assertThat(new Klien(port, akun, "rukun").ambil("/api/rukun/akun").status()).as("nobody knows its password").isEqualTo(401);

        new Klien(port, null).kirim("POST", SandiBaruController.ALAMAT,
                Map.of("akun", akun, "kode", terbit.path("kode").asText(), "baru", SANDI)).berhasil();

        assertThat(new Klien(port, akun, SANDI).ambil("/api/rukun/akun").berhasil().isi()).contains(nama, "Bendahara RW 01");
        assertThat(cari(OPERATOR, nama).berhasil().json().path("orang").findValuesAsText("jabatanId")).doesNotContain(posisi);
        assertThat(sql.queryForList("select penerima from pemberitahuan where kalimat like ?", String.class, "% " + akun + " (%"))
                .containsOnly(Kantor.idGrup("lurah", kelurahan.id)).hasSize(2);
        assertThat(beri(OPERATOR, posisi, akun + "2", DASAR).status()).as("one person, one account").isEqualTo(404);
    }

    @Test
    @DisplayName("hanya operator pemerintah itu; nama akun yang dipakai, yang keliru, dan yang tanpa dasar ditolak, dan tidak ada yang tertulis")
    void ditolak() {
        String lain = panggung.jabatan(WilayahSeeder.idDariKode("13.75"), Jabatan.OPERATOR, "operator.uji.bukittinggi");
        for (String bukan : List.of(kelurahan.akun("lurah"), kelurahan.akun("petugas"))) {
            assertThat(cari(bukan, nama).status()).isEqualTo(403);
            assertThat(beri(bukan, posisi, "akun.baru", DASAR).status()).isEqualTo(403);
        }
        assertThat(cari(lain, nama).berhasil().json().path("orang")).isEmpty();
        assertThat(beri(lain, posisi, "akun.baru", DASAR).status()).isEqualTo(404);
        assertThat(cari(OPERATOR, "ab").status()).isEqualTo(400);
        assertThat(salah(beri(OPERATOR, posisi, "Akun Baru", DASAR), 400)).isEqualTo("akun");
        assertThat(salah(beri(OPERATOR, posisi, "akun.baru", "pendek"), 400)).isEqualTo("dasar");
        assertThat(salah(beri(OPERATOR, posisi, "rukun-sistem", DASAR), 409)).isEqualTo("akun");
        assertThat(salah(beri(OPERATOR, posisi, kelurahan.akun("lurah"), DASAR), 409)).isEqualTo("akun");
        assertThat(salah(beri(OPERATOR, "tidak-ada", "akun.baru", DASAR), 404)).isEqualTo("akun");
        assertThat(new Klien(port, OPERATOR).kirim("POST", AkunBaruController.DASAR, List.of()).status()).isEqualTo(400);
        assertThat(sql.queryForObject("select akun from pemegang_jabatan where id = ?", String.class, posisi)).isNull();
    }

    @Test
    @DisplayName("yang juga menjabat di pemerintah lain, dan yang tidak menjabat lagi, tidak diberi akun")
    void luarPemerintah() {
        String orang = sql.queryForObject("select orang from pemegang_jabatan where id = ?", String.class, posisi);
        panggung.ubah(e -> kelurahan.menjadiPengurus(orang, WilayahSeeder.idDariKode("13.75.01.1001"), Jabatan.PEJABAT_UNIT));
        assertThat(cari(OPERATOR, nama).berhasil().json().path("orang")).anySatisfy(satu -> {
            assertThat(satu.path("jabatanId").asText()).isEqualTo(posisi);
            assertThat(satu.path("halangan").asText()).contains("di luar pemerintah Anda");
        });
        assertThat(salah(beri(OPERATOR, posisi, "akun.baru", DASAR), 403)).isEqualTo("akun");
        sql.update("delete from pemegang_jabatan where orang = ? and id <> ?", orang, posisi);

        sql.update("update pemegang_jabatan set mulai = date '2018-01-01', sampai = date '2019-01-01', kunci_terbuka = null where id = ?", posisi);
        assertThat(salah(beri(OPERATOR, posisi, "akun.baru", DASAR), 404)).isEqualTo("akun");
    }

    @Test
    @DisplayName("usulan berturut-turut: tidak ada yang mendapat milik yang lain, juga bila nomor seorang menjadi nama orang lain")
    void berturut() {
        UsulanAkun.Berturut berturut = usulan.berturut(Set.of("tokoh.uji13"));
        assertThat(Stream.of("Tokoh Uji1", "Tokoh Uji1", "Tokoh Uji12", "Tokoh Uji1").map(berturut::untuk))
                .containsExactly("tokoh.uji1", "tokoh.uji12", "tokoh.uji122", "tokoh.uji14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Siti Aminah               | siti.aminah
            Drs. H. Ahmad Fauzi, M.Si | ahmad.fauzi
            Dewi Sri Rahayu Lestari   | dewi.sri
            Renée D'Angelo            | renee.dangelo
            Ani                       | akun.ani
            """)
    @DisplayName("usulan nama akun: dua kata pertama tanpa gelar")
    void usulan(String dari, String akun) {
        assertThat(usulan.untuk(dari)).matches(Pattern.quote(akun) + "\\d*");
        assertThat(UsulanAkun.benar(usulan.untuk(dari))).isTrue();
    }

    private JawabanRest cari(String oleh, String teks) {
        return new Klien(port, oleh).ambil(AkunBaruController.DASAR + "?cari=" + teks.replace(" ", "%20"));
    }

    private JawabanRest beri(String oleh, String jabatanId, String akun, String dasar) {
        return new Klien(port, oleh).kirim("POST", AkunBaruController.DASAR, Map.of("jabatanId", jabatanId, "akun", akun, "dasar", dasar));
    }

    private static String salah(JawabanRest jawaban, int status) {
        assertThat(jawaban.status()).isEqualTo(status);
        return jawaban.json().path("kolom").asText();
    }
}
