package id.rukun.meja.keputusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.jabatan.Jabatan;
import id.rukun.pengawasan.ekspor.CatatanEkspor;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.penomoran.PenomoranService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register of the Keputusan Lurah, over HTTP. */
@UjiAplikasi
class RegisterKeputusanTest {

    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private EksporService ekspor;
    @Autowired private PenomoranService penomoran;
    @Autowired private JamRukun jam;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        nomor = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiCamat().camatSetuju().tandatangani().nomor();
    }

    @Test
    @DisplayName("menurut Kelurahan dan tahun: nomor, tanggal, jenis, wilayah, keadaan, dengan tautan ke naskah dan kasusnya")
    void daftar() {
        JsonNode daftar = register(kelurahan.akun("lurah"), "");
        assertThat(daftar.path("kelurahan").asText()).isEqualTo(kelurahan.id);
        assertThat(daftar.path("seluruhnya").asBoolean()).isTrue();
        assertThat(daftar.path("keputusan")).hasSize(1).allSatisfy(k -> {
            assertThat(k.path("nomor").asText()).isEqualTo("1 TAHUN " + jam.hariIni().getYear());
            assertThat(k.path("tanggal").asText()).isEqualTo(Kalender.tulis(jam.hariIni()));
            assertThat(k.path("jenis").asText()).isEqualTo("Penggabungan");
            assertThat(k.path("tentang").asText()).containsIgnoringCase("penggabungan RT 001/RW 01 dan RT 001/RW 02");
            assertThat(k.path("unit").toString()).contains("RT 001/RW 01", "RT 001/RW 02");
            assertThat(k.path("keadaan").asText()).isEqualTo("berlaku");
            assertThat(k.path("jalan").asText()).isEqualTo("/camunda/api/rukun/kasus/" + nomor);
        });
        Klien lurah = Klien.diTasklist(port, kelurahan.akun("lurah"));
        assertThat(lurah.ambil(daftar.path("keputusan").get(0).path("naskah").asText()).berhasil().isi())
                .contains("NOMOR 1 TAHUN ");
        assertThat(lurah.ambil("/camunda/api/rukun/keputusan").berhasil().isi())
                .contains("1 TAHUN " + jam.hariIni().getYear(), nomor, wilayah.nama(kelurahan.id));
        assertThat(register(kelurahan.akun("lurah"), "tahun=1999").path("keputusan")).isEmpty();
    }

    @Test
    @DisplayName("register sebagai tabel: sama haknya dengan halamannya, dicatat, dan tidak diambil halaman lain")
    void tabel() {
        String akun = kelurahan.akun("lurah");
        int tahun = jam.hariIni().getYear();
        String csv = "/camunda/api/rukun/keputusan/csv?kelurahan=" + kelurahan.id;
        Klien lurah = Klien.diTasklist(port, akun);
        assertThat(lurah.ambil("/camunda/api/rukun/keputusan").berhasil().isi()).contains("/camunda/api/rukun/keputusan/csv?kelurahan="
                + kelurahan.id);
        assertThat(ekspor.milik(akun)).isEmpty();

        assertThat(lurah.ambil(csv + "&tahun=" + tahun).berhasil().isi().split("\r\n")).hasSize(2)
                .satisfies(baris -> assertThat(baris[0]).isEqualTo("\uFEFFNomor;Tanggal;Jenis;Tentang;Wilayah;Keadaan;Kasus"))
                .satisfies(baris -> assertThat(baris[1]).startsWith("1 TAHUN " + tahun + ";" + Kalender.tulis(jam.hariIni()) + ";Penggabungan;")
                        .contains("RT 001/RW 01, RT 001/RW 02").endsWith(";berlaku;" + nomor));
        assertThat(ekspor.milik(akun)).extracting(CatatanEkspor::daftar, CatatanEkspor::wilayah, CatatanEkspor::jumlah)
                .containsExactly(tuple("keputusan", wilayah.nama(kelurahan.id) + ", tahun " + tahun, 1));

        assertThat(lurah.dari("cross-site").ambil(csv).status()).isEqualTo(403);
        KelurahanUji lain = panggung.kelurahan();
        assertThat(Klien.diTasklist(port, lain.akun("lurah")).ambil(csv).status()).isEqualTo(404);
        assertThat(ekspor.milik(lain.akun("lurah"))).isEmpty();
        new Klien(port, lain.akun("rw01")).ambil("/api/rukun/keputusan/csv").berhasil();
        assertThat(ekspor.milik(lain.akun("rw01"))).extracting(CatatanEkspor::wilayah, CatatanEkspor::jumlah)
                .containsExactly(tuple(wilayah.nama(lain.id) + ", tahun " + tahun + ", yang menyangkut kantornya", 0));
    }

    @Test
    @DisplayName("yang mulai berlaku kemudian dikatakan demikian")
    void berlakuKemudian() {
        KelurahanUji lain = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, lain, jam.hariIni()).sampaiMufakat();
        jalan.pejabat("petugas").kirim(jalan.nomor(), "LengkapiRancangan",
                Map.of("tembusan", "Camat", "berlakuSejak", jam.hariIni().plusDays(30)));
        jalan.tinjau().camatSetuju().tandatangani();

        assertThat(register(lain.akun("camat"), "").path("keputusan").get(0).path("keadaan").asText())
                .isEqualTo("berlaku mulai " + Kalender.tulis(jam.hariIni().plusDays(30)));
    }

    @Test
    @DisplayName("nomor terlewat terdaftar menurut kantor, masing-masing bagi yang melihat wilayahnya")
    void terlewat() {
        KelurahanUji lain = panggung.kelurahan();
        String kasus = panggung.kasus(new Jalan(panggung, lain, jam.hariIni()).mulai().nomor()).id();
        lompat(lain.id, JenisNomor.KEPUTUSAN_LURAH, 4, kasus);
        lompat(lain.rwA, JenisNomor.UNDANGAN, 3, kasus);
        lompat(lain.rtA, JenisNomor.BERITA_ACARA, 2, kasus);
        lompat(lain.rtB, JenisNomor.BERITA_ACARA, 1, kasus);
        lompat(lain.kecamatan, JenisNomor.PERSETUJUAN_CAMAT, 6, kasus);
        String hari = Kalender.tulis(jam.hariIni());
        String lurah = baris(lain.id, "Keputusan Lurah", "nomor 1 sampai 3", hari);
        String rw = baris(lain.rwA, "Undangan", "nomor 1 dan 2", hari);
        String rt = baris(lain.rtA, "Berita acara", "nomor 1", hari);
        String camat = baris(lain.kecamatan, "Jawaban persetujuan Camat", "nomor 1 sampai 5", hari);

        for (String akun : List.of(lain.akun("lurah"), lain.akun("petugas"))) {
            assertThat(terlewat(akun, lain)).as(akun).containsExactlyInAnyOrder(lurah, rw, rt);
        }
        assertThat(terlewat(lain.akun("camat"), lain)).containsExactlyInAnyOrder(camat, lurah, rw, rt);
        assertThat(terlewat("pengawas.dki", lain)).containsExactlyInAnyOrder(camat, lurah, rw, rt);
        assertThat(terlewat(lain.akun("rw01"), lain)).containsExactlyInAnyOrder(rw, rt);
        assertThat(terlewat(lain.akun("rt01"), lain)).containsExactly(rt);
        assertThat(terlewat(lain.akun("rw02"), lain)).isEmpty();
        assertThat(register(kelurahan.akun("lurah"), "").path("terlewat")).isEmpty();
        assertThat(register(lain.akun("lurah"), "tahun=1999").path("terlewat")).isEmpty();

        Klien lurahnya = Klien.diTasklist(port, lain.akun("lurah"));
        String csv = "/camunda/api/rukun/keputusan/terlewat/csv?kelurahan=" + lain.id;
        assertThat(lurahnya.ambil("/camunda/api/rukun/keputusan?tahun=" + jam.hariIni().getYear()).berhasil().isi())
                .contains("Nomor terlewat", "nomor 1 dan 2", csv);
        assertThat(lurahnya.ambil(csv).berhasil().isi().split("\r\n")).hasSize(4)
                .contains("\uFEFFKantor;Naskah;Nomor terlewat;Dilompati pada", lurah, rw, rt);
        assertThat(ekspor.milik(lain.akun("lurah"))).extracting(CatatanEkspor::daftar, CatatanEkspor::jumlah)
                .containsExactly(tuple("nomor-terlewat", 3));
        assertThat(lurahnya.dari("cross-site").ambil(csv).status()).isEqualTo(403);
        assertThat(Klien.diTasklist(port, kelurahan.akun("lurah")).ambil(csv).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("nomor terlewat RT yang berakhir pada tahun itu tetap terdaftar")
    void terlewatRtBerakhir() {
        lompat(kelurahan.rtA, JenisNomor.BERITA_ACARA, 9, panggung.kasus(nomor).id());

        assertThat(wilayah.penerus(kelurahan.rtA)).isNotEmpty();
        assertThat(terlewat(kelurahan.akun("lurah"), kelurahan)).singleElement().asString().contains("Berita acara", "sampai 8");
    }

    private void lompat(String unit, JenisNomor jenis, int urut, String kasus) {
        panggung.ubah(e -> penomoran.pakai(Deret.pada(unit, jenis, jam.hariIni()), urut,
                new PemakaiNomor(kasus, jenis.sebutan()), jam.hariIni()));
    }

    private String baris(String unit, String naskah, String deretan, String hari) {
        return String.join(";", wilayah.nama(unit), naskah, deretan, hari);
    }

    private List<String> terlewat(String akun, KelurahanUji tempat) {
        return StreamSupport.stream(register(akun, "kelurahan=" + tempat.id).path("terlewat").spliterator(), false)
                .map(t -> String.join(";", t.path("kantor").asText(), t.path("naskah").asText(), t.path("nomor").asText(),
                        t.path("tanggal").asText())).toList();
    }

    @Test
    @DisplayName("Camat dan pengawas memilih Kelurahan di wilayahnya; Kelurahan di luar wilayah 404, operator 403")
    void hak() {
        KelurahanUji lain = panggung.kelurahan();
        assertThat(register(kelurahan.akun("camat"), "kelurahan=" + kelurahan.id).path("keputusan")).hasSize(1);
        assertThat(register("pengawas.dki", "kelurahan=" + kelurahan.id).path("keputusan")).hasSize(1);
        assertThat(List.of(lain.akun("lurah"), lain.akun("camat"), lain.akun("rw01"), "pengawas.bukittinggi"))
                .allSatisfy(akun -> assertThat(new Klien(port, akun).ambil("/api/rukun/keputusan?kelurahan=" + kelurahan.id)
                        .status()).isEqualTo(404));
        assertThat(register(lain.akun("lurah"), "").path("keputusan")).isEmpty();
        assertThat(new Klien(port, "operator.dki").ambil("/api/rukun/keputusan").status()).isEqualTo(403);
        assertThat(new Klien(port, null).ambil("/api/rukun/keputusan").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("RT dan RW membaca yang menyangkut wilayahnya, tidak yang lain; naskahnya hanya yang kantornya ikut serta")
    void milikRtRw() {
        KelurahanUji tetangga = panggung.kelurahan();
        assertThat(register(kelurahan.akun("rw01"), "").path("keputusan")).hasSize(1)
                .allSatisfy(k -> assertThat(k.path("jalan").asText()).endsWith(nomor));
        assertThat(register(kelurahan.akun("rw01"), "").path("seluruhnya").asBoolean()).isFalse();
        assertThat(register(kelurahan.akun("rw01"), "").at("/keputusan/0/naskah").asText()).as("its office took part").isNotBlank();
        assertThat(register(tetangga.akun("rw01"), "").path("keputusan")).isEmpty();
        String hasil = wilayah.penerus(kelurahan.rtA).get(0).penerusId();
        String baru = panggung.jabatan(hasil, Jabatan.KETUA_RT, "ketua-baru-" + kelurahan.akun("rt01"));
        assertThat(register(baru, "").path("keputusan")).as("by which the RT was formed").hasSize(1).allSatisfy(k -> {
            assertThat(k.path("naskah").isNull()).isTrue();
            assertThat(k.path("jalan").isNull()).isTrue();
        });
        String naskah = register(kelurahan.akun("lurah"), "").path("keputusan").get(0).path("naskah").asText();
        assertThat(new Klien(port, baru).ambil(naskah.replace("/camunda", "")).status()).isEqualTo(403);
        String ketua = "ketua-kosong-" + kelurahan.akun("rt01");
        panggung.jabatan(kelurahan.rtKosong, Jabatan.KETUA_RT, ketua);
        assertThat(register(ketua, "").path("keputusan")).isEmpty();
    }

    @Test
    @DisplayName("Ketua RT membaca Keputusan yang menyebut RT-nya sebelum ia berlaku, tanpa naskah: kantornya tidak ikut serta")
    void menyebutRt() {
        KelurahanUji nanti = panggung.kelurahan();
        Jalan jalan = new Jalan(panggung, nanti, jam.hariIni()).sampaiMufakat();
        jalan.pejabat("petugas").kirim(jalan.nomor(), "LengkapiRancangan",
                Map.of("berlakuSejak", jam.hariIni().plusDays(7)));
        jalan.tinjau().camatSetuju().tandatangani();

        assertThat(register(nanti.akun("rt01"), "").path("keputusan")).hasSize(1).allSatisfy(k -> {
            assertThat(k.path("keadaan").asText()).startsWith("berlaku mulai");
            assertThat(k.path("naskah").isNull()).isTrue();
        });
    }

    private JsonNode register(String akun, String pertanyaan) {
        return new Klien(port, akun).ambil("/api/rukun/keputusan?" + pertanyaan).berhasil().json();
    }
}
