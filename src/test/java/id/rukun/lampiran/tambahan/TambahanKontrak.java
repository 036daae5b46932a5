package id.rukun.lampiran.tambahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.CetakUji;
import id.rukun.dokumen.cetak.HasilBanding;
import id.rukun.dokumen.cetak.PemeriksaDokumen;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.jabatan.Jabatan;
import id.rukun.lampiran.ContohBerkas;
import id.rukun.lampiran.LampiranService;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds of files that are added to a case without a form, on every database. */
@DisplayName("Berkas tambahan")
abstract class TambahanKontrak {

    private static final String KALIMAT = "Keputusan yang sudah ditandatangani Lurah";

    @Autowired Panggung panggung;
    @Autowired LampiranService lampiran;
    @Autowired TambahanService tambahan;
    @Autowired DokumenService dokumen;
    @Autowired Percetakan percetakan;
    @Autowired PemeriksaDokumen pemeriksa;
    @Autowired CetakUji cetak;
    @Autowired BerkasService berkas;
    @Autowired BerkasVerifier verifier;
    @Autowired MasaSimpanService masaSimpan;
    @Autowired JdbcTemplate sql;
    @Autowired JamRukun jam;
    @LocalServerPort int port;

    KelurahanUji kelurahan;
    Jalan jalan;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat().rancangan().tinjau().camatSetuju().tandatangani();
    }

    @Test
    @DisplayName("pindaian bertanda tangan ditambahkan sesudah dicetak; sidik keduanya dalam berkas, keduanya dikenal pemeriksaan")
    void pindaian() {
        String scan = unggah("petugas");
        assertThat(tambah("petugas", scan, "PINDAIAN", id()).json().path("pesan").asText()).contains("belum dicetak");
        cetak.cetak(id());
        tambah("petugas", scan, "PINDAIAN", id()).berhasil();

        String sidik = Sidik.atas(ContohBerkas.pdf());
        String cetakan = percetakan.hasil(id()).orElseThrow().sidik();
        assertThat(entri(JenisEntri.DOKUMEN)).singleElement().asString().contains(sidik, cetakan, KALIMAT);
        assertThat(pemeriksa.bandingkan(id(), sidik)).isEqualTo(HasilBanding.SAMA_BERTANDA_TANGAN);
        assertThat(pemeriksa.bandingkan(id(), cetakan)).isEqualTo(HasilBanding.SAMA);
        assertThat(pemeriksa.bandingkan(id(), Sidik.atas("lain"))).isEqualTo(HasilBanding.BERBEDA);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/lampiran/" + scan).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("surat ditambahkan kantor yang ikut serta; kantor lain, pengawas, dan operator tidak")
    void siapaYangMenambah() {
        cetak.cetak(id());
        KelurahanUji lain = panggung.kelurahan();
        for (String peran : List.of("rw01", "petugas", "lurah", "camat")) {
            assertThat(tambah(peran, unggah(peran), "SURAT", null).status()).as(peran).isEqualTo(204);
        }
        for (String akun : List.of(lain.akun("lurah"), lain.akun("rw01"), kelurahan.akun("rt01"), "pengawas.dki", "operator.dki",
                "pengawas.bukittinggi")) {
            assertThat(kirim(akun, badan("x", "SURAT", null)).status()).as(akun).isEqualTo(403);
        }
        assertThat(kirim(null, badan("x", "SURAT", null)).status()).isEqualTo(401);
        assertThat(entri(JenisEntri.TINDAKAN)).hasSize(4).allSatisfy(isi -> assertThat(isi).contains(KALIMAT));
        assertThat(tambahan.dari(kasus())).hasSize(4);
    }

    @Test
    @DisplayName("RUKUN-POL-80: pindaian hanya ditambahkan kantor yang menandatangani dokumennya, atau yang bekerja untuknya")
    void kantorPenandatangan() {
        String surat = dokumen(Jabatan.CAMAT);
        String undangan = dokumen(Jabatan.KETUA_RW);
        Stream.of(id(), surat, undangan).forEach(cetak::cetak);
        for (String peran : List.of("camat", "rw01")) {
            JawabanRest ditolak = tambah(peran, unggah(peran), "PINDAIAN", id());
            assertThat(ditolak.status()).as(peran).isEqualTo(403);
            assertThat(ditolak.isi()).as(peran).contains("RUKUN-POL-80", "Keputusan Lurah Nomor 1", "kebijakan Rukun");
        }
        for (String peran : List.of("lurah", "petugas")) {
            assertThat(tambah(peran, unggah(peran), "PINDAIAN", surat).status()).as(peran + " for the Camat's letter").isEqualTo(403);
            assertThat(tambah(peran, unggah(peran), "PINDAIAN", undangan).status()).as(peran + " for the Ketua's").isEqualTo(403);
        }
        JawabanRest asing = kirim("pengawas.bukittinggi", badan("x", "PINDAIAN", id()));
        assertThat(asing.status()).isEqualTo(403);
        assertThat(asing.isi()).as("nothing is told to strangers").doesNotContain("Keputusan Lurah");

        tambah("camat", unggah("camat"), "PINDAIAN", surat).berhasil();
        tambah("lurah", unggah("lurah"), "PINDAIAN", id()).berhasil();
        tambah("rw01", unggah("rw01"), "PINDAIAN", undangan).berhasil();
        assertThat(halaman("camat")).contains("Pindaian bertanda tangan: Persetujuan Camat")
                .doesNotContain("<option value=\"PINDAIAN\" data-dokumen=\"" + id());
        assertThat(halaman("petugas")).contains("<option value=\"PINDAIAN\" data-dokumen=\"" + id())
                .doesNotContain("<option value=\"PINDAIAN\" data-dokumen=\"" + surat);
    }

    @Test
    @DisplayName("RUKUN-POL-80: kursi yang kosong tidak mengunci pindaiannya: penggantinya menambahkan dan menarik")
    void kursiKosong() {
        cetak.cetak(id());
        panggung.ubah(e -> kelurahan.berakhir("lurah", jam.hariIni()));
        assertThat(tambah("lurah", unggah("lurah"), "PINDAIAN", id()).status()).isEqualTo(403);
        String scan = unggah("camat");
        tambah("camat", scan, "PINDAIAN", id()).berhasil();
        tarik("camat", scan, "Salah halaman").berhasil();
    }

    @Test
    @DisplayName("pindaian yang salah ditarik dengan alasannya: tercatat, tetap pada kasus, dan tidak lagi dikenal pemeriksaan")
    void ditarik() {
        cetak.cetak(id());
        String scan = unggah("petugas");
        tambah("petugas", scan, "PINDAIAN", id()).berhasil();
        String surat = unggah("petugas");
        tambah("petugas", surat, "SURAT", null).berhasil();

        assertThat(tarik("camat", scan, "Bukan milik kami").status()).isEqualTo(403);
        assertThat(tarik("rw01", scan, "Bukan milik kami").status()).isEqualTo(403);
        assertThat(tarik("petugas", scan, "\u200b").json().path("pesan").asText()).contains("mengapa pindaian ini ditarik");
        assertThat(tarik("petugas", scan, null).status()).isEqualTo(400);
        assertThat(tarik("petugas", surat, "Salah").status()).as("only scans").isEqualTo(403);
        assertThat(tarik("petugas", "x", "Salah").status()).isEqualTo(403);
        assertThat(pemeriksa.bandingkan(id(), Sidik.atas(ContohBerkas.pdf()))).isEqualTo(HasilBanding.SAMA_BERTANDA_TANGAN);

        tarik("lurah", scan, "Halaman <b>kasus lain</b>").berhasil();
        assertThat(pemeriksa.bandingkan(id(), Sidik.atas(ContohBerkas.pdf()))).isEqualTo(HasilBanding.BERBEDA);
        assertThat(tarik("lurah", scan, "Lagi").json().path("pesan").asText()).contains("sudah ditarik");
        assertThat(berkas.baca(kasus(), "uji", "uji")).filteredOn(e -> "Tarik pindaian".equals(e.entri().aktivitas()))
                .singleElement().extracting(e -> e.isi()).asString()
                .contains("Halaman <b>kasus lain</b>", Sidik.atas(ContohBerkas.pdf()));
        assertThat(halaman("petugas")).contains("Halaman &lt;b&gt;kasus lain&lt;/b&gt;", "Ditarik pada")
                .doesNotContain("class=\"tarik-pindaian\"");
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/lampiran/" + scan).status()).as("it stays")
                .isEqualTo(200);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
    }

    @Test
    @DisplayName("berkas orang lain, yang sudah terpakai, tanpa kalimat, atau dokumen kasus lain ditolak, dan tidak ada yang tertulis")
    void ditolak() {
        cetak.cetak(id());
        String milikLurah = unggah("lurah");
        assertThat(tambah("petugas", milikLurah, "SURAT", null).json().path("pesan").asText()).contains("tidak ada di antara");
        tambah("lurah", milikLurah, "SURAT", null).berhasil();
        assertThat(tambah("lurah", milikLurah, "SURAT", null).json().path("pesan").asText()).contains("sudah terpakai");

        String baru = unggah("lurah");
        Map<String, Object> tanpaKalimat = badan(baru, "SURAT", null);
        tanpaKalimat.put("keterangan", "\u200b");
        for (Map<String, Object> salah : List.of(tanpaKalimat, badan(baru, "PINDAIAN", null), badan(baru, "SURAT", id()),
                badan(baru, "PINDAIAN", "00000000-0000-4000-8000-000000000000"), badan(baru, "X", null), badan(null, "SURAT", null))) {
            assertThat(kirim(kelurahan.akun("lurah"), salah)).as(salah.toString()).extracting(JawabanRest::status).isEqualTo(400);
        }
        assertThat(tambahan.dari(kasus())).hasSize(1);
        assertThat(lampiran.buang(kelurahan.akun("lurah"), baru)).as("it is still his to throw away").isTrue();
        assertThat(lampiran.buang(kelurahan.akun("lurah"), milikLurah)).isFalse();
    }

    @Test
    @DisplayName("RUKUN-PRD-11: kalimat dan isinya dihapus bersama isi kasusnya; rantai tetap utuh")
    void masaSimpan() {
        cetak.cetak(id());
        String scan = unggah("petugas");
        tambah("petugas", scan, "PINDAIAN", id()).berhasil();
        tarik("petugas", scan, "Salah halaman").berhasil();
        jam.bekukan(panggung.kasus(jalan.nomor()).simpanSampai().plusDays(1).atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        masaSimpan.hapusYangLewat();

        assertThat(sql.queryForMap("select keterangan, alasan_tarik from lampiran_tambahan where lampiran_id = ?", scan).values())
                .containsOnlyNulls();
        assertThat(tambahan.dari(kasus())).isEmpty();
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
        assertThat(tambah("petugas", unggah("petugas"), "SURAT", null).json().path("pesan").asText())
                .contains("Masa simpan kasus ini sudah berakhir");
    }

    @Test
    @DisplayName("pindaian Keputusan yang berlaku tetap sesudah masa simpan, dan tetap dikenal pemeriksaan; yang lain dihapus")
    void pindaianYangBerlaku() {
        cetak.cetak(id());
        String scan = unggah("petugas");
        tambah("petugas", scan, "PINDAIAN", id()).berhasil();
        String surat = unggah("petugas");
        tambah("petugas", surat, "SURAT", null).berhasil();
        jam.bekukan(panggung.kasus(jalan.nomor()).simpanSampai().plusDays(1).atTime(12, 0).atZone(Kalender.JAKARTA).toInstant());
        masaSimpan.hapusYangLewat();

        assertThat(tambahan.dari(kasus())).extracting(t -> t.berkas().id()).containsExactly(scan);
        assertThat(lampiran.terikat(scan).orElseThrow().isi()).contains(ContohBerkas.pdf());
        assertThat(pemeriksa.bandingkan(id(), Sidik.atas(ContohBerkas.pdf()))).isEqualTo(HasilBanding.SAMA_BERTANDA_TANGAN);
        assertThat(verifier.periksaSampaiIsi(kasus()).temuan()).isEmpty();
    }

    String unggah(String peran) {
        return lampiran.unggah(kelurahan.akun(peran), "surat.pdf", ContohBerkas.pdf()).id();
    }

    JawabanRest tambah(String peran, String file, String jenis, String dokumenId) {
        return kirim(kelurahan.akun(peran), badan(file, jenis, dokumenId));
    }

    JawabanRest tarik(String peran, String file, String alasan) {
        Map<String, Object> badan = new HashMap<>();
        badan.put("alasan", alasan);
        return new Klien(port, kelurahan.akun(peran)).kirim("POST",
                "/api/rukun/kasus-saya/" + jalan.nomor() + "/berkas/" + file + "/penarikan", badan);
    }

    private String halaman(String peran) {
        return Klien.diTasklist(port, kelurahan.akun(peran)).ambil("/camunda/api/rukun/kasus/" + jalan.nomor()).berhasil().isi();
    }

    /** A document that the office of a post signs. */
    private String dokumen(Jabatan jabatan) {
        return dokumen.dari(kasus()).stream().filter(d -> d.kantor().jabatan() == jabatan).map(Dokumen::id).findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> badan(String file, String jenis, String dokumenId) {
        Map<String, Object> badan = new HashMap<>(Map.of("jenis", jenis, "keterangan", KALIMAT));
        Optional.ofNullable(file).ifPresent(f -> badan.put("lampiran", f));
        Optional.ofNullable(dokumenId).ifPresent(d -> badan.put("dokumen", d));
        return badan;
    }

    private JawabanRest kirim(String akun, Map<String, Object> badan) {
        return new Klien(port, akun).kirim("POST", "/api/rukun/kasus-saya/" + jalan.nomor() + "/berkas", badan);
    }

    private List<String> entri(JenisEntri jenis) {
        return berkas.baca(kasus(), "uji", "uji").stream().filter(e -> e.entri().jenis() == jenis
                && "Tambah berkas".equals(e.entri().aktivitas())).map(e -> e.isi()).toList();
    }

    String id() {
        return dokumen.dari(kasus()).stream().map(Dokumen::id).findFirst().orElseThrow();
    }

    String kasus() {
        return panggung.kasus(jalan.nomor()).id();
    }
}
