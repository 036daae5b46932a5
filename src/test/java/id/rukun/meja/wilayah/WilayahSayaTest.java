package id.rukun.meja.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.penduduk.PendudukService;
import id.rukun.pengawasan.ekspor.CatatanEkspor;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of areas, over HTTP. */
@UjiAplikasi
class WilayahSayaTest {

    private static final String ALAMAT = "/api/rukun/wilayah/";

    @Autowired private Panggung panggung;
    @Autowired private PendudukService penduduk;
    @Autowired private EksporService ekspor;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
    }

    @Test
    @DisplayName("Kelurahan → RW → RT: pengurus dengan nama dan jabatan, jumlah KK, tautan ke bawah dan ke atas, tanpa NIK")
    void turun() {
        JsonNode lembar = lembar("lurah", kelurahan.id, "");
        assertThat(lembar.path("pengurus").findValuesAsText("nama")).containsExactly("Pejabat " + kelurahan.akun("lurah"));
        assertThat(lembar.path("bawahan").at("/0/unit/nama").asText()).isEqualTo("RW 01");
        assertThat(lembar.path("bawahan").at("/0/ketua").asText()).isEqualTo("Ketua");
        assertThat(lembar.path("jumlahKk").asInt()).isEqualTo(kelurahan.kepalaA.size() + kelurahan.kepalaB.size());

        JsonNode rw = lembar("lurah", kelurahan.rwA, "");
        assertThat(rw.path("jumlahKk").asInt()).isEqualTo(kelurahan.kepalaA.size());
        assertThat(rw.path("pengurus").findValuesAsText("jabatan")).first().asString().startsWith("Ketua RW 01");
        assertThat(rw.path("atasan").path("alamat").asText()).contains(kelurahan.id);
        assertThat(rw.path("bawahan").at("/0/unit/nama").asText()).isEqualTo("RT 001/RW 01");

        Klien tasklist = Klien.diTasklist(port, kelurahan.akun("lurah"));
        assertThat(tasklist.ambil(WilayahSaya.ALAMAT + "/" + kelurahan.id).berhasil().isi()).contains("<h2>Lurah</h2>");
        assertThat(tasklist.ambil(WilayahSaya.ALAMAT + "/" + kelurahan.rwA).berhasil().isi()).contains("<h2>Pengurus</h2>");

        JsonNode rt = lembar("lurah", kelurahan.rtA, "");
        assertThat(rt.path("nama").asText()).isEqualTo("RT 001/RW 01");
        assertThat(rt.path("jumlahKk").asInt()).isEqualTo(kelurahan.kepalaA.size());
        assertThat(lembar + rw.toString() + rt).doesNotContainIgnoringCase("\"nik", "\"nip")
                .doesNotContain(penduduk.cari(kelurahan.orang("rw01")).orElseThrow().nik(), String.valueOf(kelurahan.akun("lurah").hashCode()));
    }

    @Test
    @DisplayName("RW dan RT sebagai tabel: kode, jenis, nama, keadaan, jumlah KK, Ketua; dicatat, dan hanya bagi yang melihat halamannya")
    void tabel() {
        String akun = kelurahan.akun("lurah");
        String csv = WilayahSaya.ALAMAT + "/" + kelurahan.id + "/csv";
        Klien lurah = Klien.diTasklist(port, akun);
        assertThat(lurah.ambil(WilayahSaya.ALAMAT + "/" + kelurahan.id).berhasil().isi()).contains(csv + "?pada=" + jam.hariIni());

        List<String> baris = List.of(lurah.ambil(csv).berhasil().isi().split("\r\n"));
        assertThat(baris.get(0)).isEqualTo("\uFEFFKode;Jenis;Nama;Keadaan;Jumlah KK;Ketua, atau yang melaksanakan jabatannya");
        assertThat(baris.subList(1, baris.size())).map(b -> b.split(";", -1)[2]).startsWith("RW 01", "RT 001/RW 01")
                .contains("RW 02", "RT 001/RW 02");
        assertThat(baris.get(1)).contains(";RW;RW 01;aktif;" + kelurahan.kepalaA.size() + ";");
        assertThat(baris.get(2)).contains(";RT;RT 001/RW 01;aktif;" + kelurahan.kepalaA.size() + ";").endsWith(";Ketua");
        assertThat(ekspor.milik(akun)).extracting(CatatanEkspor::daftar, CatatanEkspor::jumlah)
                .containsExactly(tuple("wilayah", baris.size() - 1));
        assertThat(ekspor.milik(akun).get(0).wilayah()).endsWith("keadaan pada " + Kalender.tulis(jam.hariIni()));

        KelurahanUji lain = panggung.kelurahan();
        assertThat(new Klien(port, lain.akun("lurah")).ambil(ALAMAT + kelurahan.id + "/csv").status()).isEqualTo(404);
        assertThat(new Klien(port, "operator.dki").ambil(ALAMAT + kelurahan.id + "/csv").status()).isEqualTo(403);
        assertThat(lurah.ambil(csv + "?pada=kemarin").status()).isEqualTo(400);
        assertThat(lurah.dari("cross-site").ambil(csv).status()).isEqualTo(403);
        assertThat(ekspor.milik(akun)).hasSize(1);
    }

    @Test
    @DisplayName("asal-usul: sesudah digabung RT lama menyebut penerusnya dan Keputusannya, RT baru menyebut asalnya; hari dapat dipilih")
    void silsilah() {
        new Jalan(panggung, kelurahan, jam.hariIni()).sampaiCamat().camatSetuju().tandatangani();
        JsonNode lama = lembar("lurah", kelurahan.rtA, "");
        assertThat(lama.path("keadaan").asText()).isEqualTo("sudah digabung");
        JsonNode garis = lama.path("penerus").get(0);
        assertThat(garis.path("kalimat").asText()).isEqualTo("Penggabungan sejak " + Kalender.tulis(jam.hariIni())
                + ", Keputusan Lurah Nomor 1 TAHUN " + jam.hariIni().getYear() + " tanggal " + Kalender.tulis(jam.hariIni()));
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil(garis.path("naskah").asText()).berhasil().isi())
                .contains("NOMOR 1 TAHUN");

        String alamat = garis.path("unit").path("alamat").asText();
        JsonNode baru = lembar("lurah", alamat.substring(alamat.lastIndexOf('/') + 1, alamat.indexOf('?')), "");
        assertThat(baru.path("asal")).hasSize(2);
        assertThat(baru.path("jumlahKk").asInt()).isEqualTo(kelurahan.kepalaA.size() + kelurahan.kepalaB.size());
        assertThat(baru.path("pengurus")).isEmpty();

        String kemarin = jam.hariIni().minusDays(1).toString();
        assertThat(lembar("lurah", kelurahan.rtA, kemarin).path("keadaan").asText()).isEqualTo("aktif");
        assertThat(lembar("lurah", kelurahan.rtA, kemarin).path("jumlahKk").asInt()).isEqualTo(kelurahan.kepalaA.size());
        assertThat(lembar("lurah", kelurahan.rtA, kemarin).path("pengurus")).isNotEmpty();
        assertThat(status(kelurahan.akun("lurah"), baru.path("id").asText() + "?pada=" + kemarin)).isEqualTo(404);
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil(alamat).berhasil().isi())
                .contains("Berasal dari", "Keputusan Lurah Nomor 1 TAHUN", "Tidak ada yang memegang jabatan");
    }

    @Test
    @DisplayName("RT dan RW membaca wilayahnya dan yang melingkupinya; wilayah lain 404, operator dan yang belum masuk ditolak")
    void hak() {
        KelurahanUji lain = panggung.kelurahan();
        assertThat(List.of(kelurahan.rtA, kelurahan.rwA, kelurahan.id))
                .allSatisfy(unit -> assertThat(status(kelurahan.akun("rt01"), unit)).isEqualTo(200));
        assertThat(List.of(kelurahan.rtB, kelurahan.rwB, kelurahan.rtKosong, kelurahan.kecamatan, lain.id, "tidak-ada"))
                .allSatisfy(unit -> assertThat(status(kelurahan.akun("rt01"), unit)).isEqualTo(404));
        assertThat(lembar("rt01", kelurahan.id, "").path("bawahan").findValuesAsText("alamat"))
                .containsExactly("/camunda/api/rukun/wilayah/" + kelurahan.rwA + "?pada=" + jam.hariIni(), "null");
        assertThat(List.of(lain.akun("lurah"), lain.akun("rw01"), "pengawas.bukittinggi"))
                .allSatisfy(akun -> assertThat(status(akun, kelurahan.id)).isEqualTo(404));
        assertThat(status("pengawas.dki", kelurahan.rtA)).isEqualTo(200);
        assertThat(status("operator.dki", kelurahan.id)).isEqualTo(403);
        assertThat(status(null, kelurahan.id)).isEqualTo(401);
        assertThat(status(kelurahan.akun("lurah"), kelurahan.id + "?pada=kemarin")).isEqualTo(400);
        assertThat(new Klien(port, kelurahan.akun("rt01")).ambil("/api/rukun/wilayah").berhasil().json().findValuesAsText("nama"))
                .hasSize(3).contains("RT 001/RW 01", "RW 01");
        assertThat(Klien.diTasklist(port, kelurahan.akun("rt01")).ambil("/camunda/api/rukun/wilayah").berhasil().isi())
                .contains("/camunda/api/rukun/wilayah/" + kelurahan.rtA, "<h2>RW 01</h2>");
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil("/camunda/api/rukun/wilayah").status())
                .as("the only one is opened").isEqualTo(302);
    }

    private JsonNode lembar(String peran, String unit, String pada) {
        return new Klien(port, kelurahan.akun(peran)).ambil(ALAMAT + unit + "?pada=" + pada).berhasil().json();
    }

    private int status(String akun, String jalur) {
        return new Klien(port, akun).ambil(ALAMAT + jalur).status();
    }
}
