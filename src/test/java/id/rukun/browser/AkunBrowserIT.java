package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.jabatan.Jabatan;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** One's own account, help and the guide, as somebody meets them in the browser. */
@UjiBrowser
class AkunBrowserIT {

    private static final String BARU = "Mangga-Muda.7 di kebun";
    private static final By NAMA = LayarRukun.css(".account .dropdown-toggle");
    private static final By AKUN_SAYA = By.xpath("//a[normalize-space() = 'Akun saya']");
    private static final By BANTUAN = LayarRukun.css(".rukun-tombol-bantuan:not(form > *)");
    private static final By TUTUP = By.xpath("//dialog//button[.='Tutup']");
    private static final By MENU = LayarRukun.css(".navbar-toggle");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;
    @Autowired private JdbcTemplate sql;

    private KelurahanUji kelurahan;
    private Akses akses;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        akses = new Akses(peramban.driver());
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("akun saya: sandi diganti lewat menu nama sendiri, sesi lain dikeluarkan, masuk lagi dengan sandi baru")
    void akunSaya() throws IOException {
        String akun = kelurahan.akun("lurah");
        Klien lain = Klien.diTasklist(port, akun);
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            tasklist.masuk(akun);
            bukaAkun();
            tasklist.tampak(LayarRukun.css(".rukun-akun-ini"));
            akses.periksa("akun-" + lebar, "dialog");
        }
        isi("salah sekali", BARU, BARU);
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-lama-salah")).getText()).isEqualTo("Sandi lama tidak cocok.");
        isi(Panggung.SANDI, BARU, BARU + "x");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-ulang-salah")).getText()).contains("Berbeda");
        isi(Panggung.SANDI, "pendek", "pendek");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-baru-salah")).getText()).contains("paling sedikit 12");
        akses.periksa("akun-ditolak-1366", "dialog");
        isi(Panggung.SANDI, BARU, BARU);
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-jendela-kabar")).getText()).contains("Sandi sudah diganti");
        tasklist.tunggu("the other session is shown as ended", () -> tasklist.tampak(LayarRukun.css(".rukun-akun-masuk"))
                .getText().contains("sandi diganti, "));
        assertThat(lain.ambil("/camunda/api/rukun/akun").status()).isEqualTo(401);
        assertThat(tasklist.tugas(Tasklist.TUGAS_KANTOR)).as("this session stays").isNotNull();

        tasklist.masuk(akun, BARU);
        assertThat(akses.temuan()).isEmpty();
    }

    @Test
    @DisplayName("lupa sandi: operator menerbitkan kode di Cockpit, pemiliknya memilih sandi baru pada halaman masuk dan diberi tahu")
    void lupaSandi() throws IOException {
        String akun = kelurahan.akun("rw01");
        akses.layar(1366, 768);
        new Cockpit(peramban.driver(), port).masuk("operator.dki");
        tasklist.klik(By.xpath("//a[normalize-space() = 'Akun pejabat']"));
        tulis("cari", akun, "Cari");
        tasklist.klik(By.xpath("//dialog//li//button"));
        akses.periksa("akun-pejabat-1366", "dialog");
        tulis("dasar", "singkat", "Terbitkan kode");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-dasar-salah")).getText()).contains("10 sampai 500");
        tulis("dasar", "Surat Lurah nomor 12, KTP dilihat", "Terbitkan kode");
        String kode = tasklist.tampak(LayarRukun.css(".rukun-kode")).getText();
        akses.periksa("kode-terbit-1366", "dialog");

        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            bukaLupaSandi();
            akses.periksa("lupa-sandi-" + lebar, "dialog");
            tutup();
            peramban.potret("masuk-" + lebar);
        }
        bukaLupaSandi();
        isiKode(akun, "0000-0000-0000-0000", BARU);
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-kode-salah")).getText()).contains("tidak cocok");
        isiKode(akun, kode.toLowerCase(), "pendek");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-baru-salah")).getText()).contains("paling sedikit 12");
        isiKode(akun, kode.toLowerCase(), BARU);
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-jendela-kabar")).getText()).contains("Sandi sudah diganti");
        tutup();

        tasklist.masuk(akun, BARU);
        assertThat(tasklist.tampak(LayarRukun.css("dialog")).getText()).contains("Operator", "Surat Lurah nomor 12, KTP dilihat.",
                "Dengan kode itu sandinya diganti");
        akses.periksa("kabar-sandi-1366", "dialog");
        tasklist.klik(By.xpath("//dialog//button[.='Saya sudah membacanya']"));
        tasklist.tungguHilang(LayarRukun.css("dialog"));
        tasklist.masuk(akun, BARU);
        bukaAkun();
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-akun-kode")).getText()).contains("Surat Lurah nomor 12");
        akses.periksa("akun-sesudah-kode-1366", "dialog");
        assertThat(akses.temuan()).isEmpty();
    }

    @Test
    @DisplayName("tautan sekali pakai: akun dan kode hilang dari alamat, sandi dipilih satu kali; lembar A5 memuat yang sama dan hilang bersama jendelanya")
    void tautanSekaliPakai() throws IOException {
        String akun = kelurahan.akun("rw01");
        akses.layar(1366, 900);
        new Cockpit(peramban.driver(), port).masuk("operator.dki");
        tasklist.klik(By.xpath("//a[normalize-space() = 'Akun pejabat']"));
        tulis("cari", akun, "Cari");
        tasklist.klik(By.xpath("//dialog//li//button"));
        tulis("dasar", "Surat Lurah nomor 12, KTP dilihat", "Terbitkan kode");
        String kode = tasklist.tampak(LayarRukun.css(".rukun-kode")).getText();
        String pesan = tasklist.tampak(LayarRukun.css("#rukun-kode-pesan")).getDomProperty("value");
        assertThat(pesan).contains("/rukun/sandi#akun=" + akun + "&kode=" + kode + "\n", "satu kali, sampai ");
        peramban.potret("kode-tautan-1366");
        String lembar = lembar("lembar-kode");
        assertThat(lembar).contains("Rukun: akun Anda", "Ketua RW 01", akun, kode, "/rukun/sandi", "Operator").doesNotContain("Akun pejabat", "Cari akun");
        tasklist.klik(By.xpath("//dialog//button[. = 'Salin pesan']"));
        tasklist.tunggu("copied or marked", () -> tasklist.tampak(LayarRukun.css("dialog")).getText().matches("(?s).*(sudah disalin|Ctrl\\+C).*"));
        tutup();
        assertThat(lembar("lembar-tanpa-kode")).as("gone with its window").doesNotContain(kode);

        String tautan = "http://127.0.0.1:" + port + pesan.replaceAll("(?s).*?(/rukun/sandi#\\S+).*", "$1");
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 900);
            bukaTautan(tautan, akun);
            akses.periksa("sandi-tautan-" + lebar, "body");
            peramban.potret("sandi-tautan-" + lebar, lebar, 900);
        }
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-kode")).getDomProperty("value")).isEqualTo(kode);
        pilihSandi(BARU);
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-jendela-kabar")).getText()).contains("Sandi sudah diganti");
        assertThat(tasklist.tampak(By.linkText("Masuk ke Rukun")).isDisplayed()).isTrue();
        bukaTautan(tautan, akun);
        pilihSandi(BARU + "2");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-kode-salah")).getText()).contains("sudah dipakai");
        peramban.driver().navigate().refresh();
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-kode")).getDomProperty("value")).as("nothing stays").isEmpty();
        assertThat(akses.temuan()).isEmpty();
        tasklist.masuk(akun, BARU);
    }

    private void bukaTautan(String tautan, String akun) {
        peramban.driver().get("about:blank");
        peramban.driver().get(tautan);
        tasklist.tunggu("the login", () -> akun.equals(tasklist.tampak(LayarRukun.css("#rukun-akun-akun")).getDomProperty("value")));
        assertThat(peramban.driver().getCurrentUrl()).endsWith("/rukun/sandi");
    }

    private void pilihSandi(String sandi) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-baru")), sandi);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-ulang")), sandi);
        By kirim = By.xpath("//button[.='Ganti sandi']");
        tasklist.klik(kirim);
        tasklist.tunggu("answered", () -> tasklist.semuaTampak(kirim).stream().allMatch(WebElement::isEnabled));
    }

    /** What comes out of the printer, on half a sheet. */
    private String lembar(String nama) throws IOException {
        PrintOptions kertas = new PrintOptions();
        kertas.setPageSize(new PageSize(21.0, 14.8));
        byte[] pdf = OutputType.BYTES.convertFromBase64Png(peramban.driver().print(kertas).getContent());
        peramban.simpan(nama + ".pdf", pdf);
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokumen);
        }
    }

    @Test
    @DisplayName("operator memberi akun kepada pengurus yang belum mempunyainya, mengunci akun, dan membukanya lagi")
    void akunLain() throws IOException {
        panggung.ubah(e -> kelurahan.menjadiPengurus(kelurahan.anggotaKeluarga(kelurahan.rtA), kelurahan.rwA, Jabatan.BENDAHARA_RW));
        akses.layar(1366, 768);
        new Cockpit(peramban.driver(), port).masuk("operator.dki");
        tasklist.klik(By.xpath("//a[normalize-space() = 'Akun pejabat']"));
        tulis("cari", "Anggota Keluarga", "Cari");
        akses.periksa("tanpa-akun-1366", "dialog");
        tasklist.klik(By.xpath("//dialog//li//button[. = 'Beri akun …']"));
        String baru = tasklist.tampak(LayarRukun.css("#rukun-akun-akun")).getDomProperty("value");
        assertThat(baru).startsWith("anggota.keluarga");
        tulis("dasar", "Surat Lurah nomor 13, KTP dilihat", "Beri akun");
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-kode-terbit")).getText()).contains("Anggota Keluarga", baru);
        akses.periksa("akun-baru-1366", "dialog");

        String akun = kelurahan.akun("rw01");
        tulis("cari", akun, "Cari");
        tasklist.klik(By.xpath("//dialog//li//button[. = 'Kunci …']"));
        tulis("dasar", "Diminta Lurah, teleponnya hilang", "Kunci akun");
        assertThat(tasklist.tampak(By.xpath("//dialog//p[@role = 'status'][contains(., 'dikunci')]")).getText()).contains(akun);
        tulis("cari", akun, "Cari");
        tasklist.tunggu("who has locked it", () -> tasklist.tampak(LayarRukun.css("dialog")).getText().contains("Dikunci "));
        akses.periksa("akun-terkunci-1366", "dialog");
        BahasaFormulir.periksa(tasklist.tampak(LayarRukun.css("dialog")).getText().replace(akun, "").replace(baru, ""));
        tasklist.klik(By.xpath("//dialog//li//button[. = 'Buka lagi …']"));
        tulis("dasar", "Teleponnya ditemukan kembali", "Buka lagi");
        tasklist.tunggu("opened", () -> tasklist.tampak(LayarRukun.css("dialog")).getText().contains("dibuka lagi"));
        assertThat(akses.temuan()).isEmpty();
        tasklist.masuk(akun);
    }

    @Test
    @DisplayName("akun saya: alamat surel ditulis dengan sandi, dikonfirmasi dengan kode, dan dihapus")
    void alamat() throws IOException {
        String akun = kelurahan.akun("lurah");
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            tasklist.masuk(akun);
            bukaAkun();
            isiAlamat("bukan alamat", Panggung.SANDI);
            assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-surel-alamat-salah")).getText()).contains("contoh.go.id");
            akses.periksa("akun-alamat-" + lebar, "dialog");
            isiAlamat("lurah@contoh.go.id", "salah");
            assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-surel-sandi-salah")).getText()).contains("tidak cocok");
            isiAlamat("lurah@contoh.go.id", Panggung.SANDI);
            WebElement kode = tasklist.tampak(LayarRukun.css("#rukun-akun-surel-kode"));
            akses.periksa("akun-kode-" + lebar, "dialog");
            kode.sendKeys(sql.queryForObject("select kode from akun_alamat where akun = ?", String.class, akun));
            tasklist.klik(By.xpath("//button[.='Konfirmasi']"));
            tasklist.tunggu("it is confirmed", () -> tasklist.tampak(LayarRukun.css(".rukun-akun-alamat")).getText()
                    .contains("lurah@contoh.go.id – terkonfirmasi"));
            akses.periksa("akun-terkonfirmasi-" + lebar, "dialog");
            tasklist.klik(By.xpath("//summary[.='Hapus alamat ini']"));
            hapusAlamat("salah");
            assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-hapus-surel-sandi-salah")).getText()).contains("tidak cocok");
            akses.periksa("akun-alamat-hapus-" + lebar, "dialog");
            peramban.potret("akun-alamat-hapus-" + lebar, lebar, 768);
            hapusAlamat(Panggung.SANDI);
            tasklist.tunggu("it is gone", () -> !tasklist.tampak(LayarRukun.css(".rukun-akun-alamat")).getText().contains("@"));
        }
        assertThat(akses.temuan()).isEmpty();
    }

    private void hapusAlamat(String sandi) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-hapus-surel-sandi")), sandi);
        tasklist.klik(By.xpath("//button[.='Hapus alamat']"));
    }

    @Test
    @DisplayName("tautan dari surat: yang belum masuk masuk dahulu, lalu halaman kasusnya terbuka; yang sudah masuk langsung")
    void tautanSurat() {
        String nomor = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().nomor();
        String tautan = "http://127.0.0.1:" + port + "/camunda/app/tasklist/default/#/?kasus=" + nomor;
        peramban.driver().get(tautan);
        tasklist.ketikMasuk(kelurahan.akun("lurah"), Panggung.SANDI);
        tasklist.tunggu("the page of the case", () -> peramban.driver().getCurrentUrl().endsWith("/api/rukun/kasus/" + nomor));
        peramban.driver().get("http://127.0.0.1:" + port + "/rukun/panduan");
        peramban.driver().get(tautan);
        tasklist.tunggu("the page of the case", () -> peramban.driver().getCurrentUrl().endsWith("/api/rukun/kasus/" + nomor));
    }

    private void isiAlamat(String alamat, String sandi) {
        WebElement kolom = tasklist.tampak(LayarRukun.css("#rukun-akun-surel-alamat"));
        kolom.clear();
        kolom.sendKeys(alamat);
        WebElement rahasia = tasklist.tampak(LayarRukun.css("#rukun-akun-surel-sandi"));
        rahasia.clear();
        rahasia.sendKeys(sandi);
        tasklist.klik(By.xpath("//button[.='Kirim kode konfirmasi']"));
    }

    @Test
    @DisplayName("operator dan pengawas membuka akunnya dan bantuan di Cockpit")
    void diCockpit() throws IOException {
        akses.layar(1366, 768);
        for (String siapa : List.of("operator.dki", "pengawas.dki")) {
            peramban.driver().manage().deleteAllCookies();
            new Cockpit(peramban.driver(), port).masuk(siapa);
            bukaAkun();
            tasklist.tampak(LayarRukun.css(".rukun-akun-ini"));
            akses.periksa("akun-cockpit-" + siapa, "dialog");
            tutup();
            tasklist.klik(LayarRukun.css(".rukun-tombol-bantuan"));
            tasklist.tampak(LayarRukun.css("dialog h3"));
            akses.periksa("bantuan-cockpit-" + siapa, "dialog");
            tutup();
        }
        assertThat(akses.temuan()).isEmpty();
    }

    @Test
    @DisplayName("bantuan dari tugas: gunanya, aturan, kepada siapa bertanya; dari sana bagian panduan yang sesuai")
    void bantuan() throws IOException {
        diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt());
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            tasklist.masuk(kelurahan.akun("rw01")).buka(Tasklist.TUGAS_KANTOR);
            tasklist.klik(LayarRukun.css("form .rukun-tombol-bantuan"));
            String teks = tasklist.tampak(LayarRukun.css("dialog.rukun-jendela")).getText();
            assertThat(teks).contains("Tugas ini: Undang peserta", "Yang diperiksa sesudah Anda mengirim", "Petugas Kelurahan",
                    "Lurah");
            tasklist.tampak(LayarRukun.css("dialog a.rukun-pasal"));
            akses.periksa("bantuan-" + lebar, "dialog");
            assertThat(panduan().getDomProperty("href")).endsWith("/rukun/panduan#penggabungan-rt-lintas-rw");
            assertThat(tasklist.tabBaru(panduan())).contains("Menggabungkan RT dari RW yang berbeda");
            tutup();
            bukaDariBilah();
            assertThat(tasklist.tampak(LayarRukun.css("dialog.rukun-jendela")).getText()).contains("Tugas ini: Undang peserta");
            tutup();
            peramban.driver().get("http://127.0.0.1:" + port + "/rukun/panduan#akun-anda");
            assertThat(tasklist.tampak(LayarRukun.css(":target")).getText()).isEqualTo("Akun Anda");
            akses.periksa("panduan-" + lebar, "html");
            assertThat(tasklist.jalankan("return [...document.images].every(gambar => { gambar.loading = 'eager'; "
                    + "return gambar.alt && gambar.getAttribute('src').startsWith('/rukun/panduan/gambar/'); })"))
                    .isEqualTo(true);
            tasklist.tunggu("pictures shown", () -> Boolean.TRUE.equals(tasklist.jalankan("return document.images.length > 0 "
                    + "&& [...document.images].every(gambar => gambar.complete && gambar.naturalWidth > 0)")));
        }
        assertThat(akses.temuan()).isEmpty();
    }

    @Test
    @DisplayName("bantuan pada awal prosedur terbuka di atas dialognya")
    void bantuanMulai() {
        tasklist.masuk(kelurahan.akun("petugas")).bukaMulai("Penggabungan RT dalam satu RW");
        tasklist.klik(LayarRukun.css(".modal form .rukun-tombol-bantuan"));
        assertThat(tasklist.tampak(LayarRukun.css("dialog.rukun-jendela")).getText())
                .contains("Prosedurnya: Penggabungan RT dalam satu RW");
        tutup();
    }

    private void bukaLupaSandi() {
        peramban.driver().manage().deleteAllCookies();
        peramban.driver().get("about:blank");
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/app/tasklist/");
        tasklist.klik(LayarRukun.css(".rukun-lupa-sandi"));
        tasklist.tampak(LayarRukun.css("#rukun-akun-kode"));
    }

    private void isiKode(String akun, String kode, String baru) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-akun")), akun);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-kode")), kode);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-baru")), baru);
        tulis("ulang", baru, "Ganti sandi");
    }

    private void tulis(String kolom, String isi, String tombol) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-" + kolom)), isi);
        By kirim = By.xpath("//dialog//button[.='" + tombol + "']");
        tasklist.klik(kirim);
        tasklist.tunggu("answered", () -> tasklist.semuaTampak(kirim).stream().allMatch(WebElement::isEnabled));
    }

    private WebElement panduan() {
        return tasklist.tampak(LayarRukun.css("dialog .rukun-panduan"));
    }

    private void bukaDariBilah() {
        if (tasklist.semuaTampak(BANTUAN).isEmpty()) {
            tasklist.semuaTampak(MENU).forEach(tasklist::klik);
        }
        tasklist.klik(BANTUAN);
    }

    private void bukaAkun() {
        if (tasklist.semuaTampak(NAMA).isEmpty()) {
            tasklist.semuaTampak(MENU).forEach(tasklist::klik);
        }
        tasklist.klik(NAMA);
        tasklist.klik(AKUN_SAYA);
    }

    private void isi(String lama, String baru, String ulang) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-lama")), lama);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-baru")), baru);
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-ulang")), ulang);
        tasklist.klik(By.xpath("//dialog//button[.='Ganti sandi']"));
        tasklist.tunggu("answered", () -> tasklist.tampak(By.xpath("//dialog//button[.='Ganti sandi']")).isEnabled());
    }

    private void tutup() {
        tasklist.klik(TUTUP);
        tasklist.tungguHilang(LayarRukun.css("dialog"));
    }
}
