package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.draf.Draf;
import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing typed is lost: another filter, a reload, a refusal, an ended session, a second window; and nobody else sees it. */
@UjiBrowser
class DrafBrowserIT {

    private static final int KK = 160;
    private static final String MULAI = "Penggabungan RT lintas RW";
    private static final String KEHADIRAN = "Catat kehadiran";
    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final By BAR = LayarRukun.css(".rukun-draf");
    private static final By TERTAHAN = LayarRukun.css(".rukun-draf-tertahan");
    private static final By DIKELUARKAN = LayarRukun.css(".rukun-dikeluarkan");
    private static final By TUTUP = By.xpath("//*[contains(@class, 'modal-footer')]//button[contains(., 'Tutup')]");
    private static final By MASUK_KEMBALI = By.xpath("//button[text() = 'Masuk kembali']");
    private static final By MASUK = LayarRukun.css("form[name=signinForm]");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private DrafService draf;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private Tasklist tasklist;
    private String tugas;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(KK));
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai().pilihRt().undang("rw01");
        tugas = jalan.pejabat("rw01").tugas(jalan.nomor(), "CatatKehadiran").getId();
        peramban.driver().manage().window().setSize(new Dimension(1366, 768));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("saringan lain, muat ulang, dan penolakan tidak menghilangkan ketikan dan 160 centangan; kiriman menghapus draf")
    void tidakAdaYangHilang() throws IOException {
        LayarFormulir kehadiran = masuk().isi("pelaksanaan", "Dilaksanakan").isi("tanggalPelaksanaan", "31/11/2026");
        kehadiran.daftar("hadir").centangSemua().cari("").cari("zz");
        tasklist.tengok(Tasklist.TERLAMBAT);
        kehadiran = buka();
        assertThat(kehadiran.nilai("tanggalPelaksanaan")).isEqualTo("31/11/2026");
        assertThat(((FormulirRukun) kehadiran).pesan("tanggalPelaksanaan")).contains("bukan tanggal");
        assertThat(kehadiran.daftar("hadir").hitungan()).startsWith("160 dari 160 hadir");
        tasklist.tunggu("the draft is back", () -> bar().startsWith("Dilanjutkan dari draf yang disimpan pukul "));
        peramban.potret("draf-dilanjutkan");

        peramban.driver().navigate().refresh();
        kehadiran = tasklist.formulirTampil();
        assertThat(kehadiran.daftar("hadir").hitungan()).startsWith("160 dari 160 hadir");
        String besok = jam.hariIni().plusDays(1).format(DIKETIK);
        kehadiran.isi("tanggalPelaksanaan", besok).isi("pimpinan", "Ketua RW 01").isi("dibukaDanDitutup", "ya");
        assertThat(kehadiran.kirimDitolak()).isNotEmpty();
        tasklist.tengok(Tasklist.TERLAMBAT);
        kehadiran = buka();
        assertThat(kehadiran.nilai("tanggalPelaksanaan")).isEqualTo(besok);
        assertThat(kehadiran.daftar("hadir").hitungan()).startsWith("160 dari 160 hadir");

        kehadiran.isi("tanggalPelaksanaan", jam.hariIni().format(DIKETIK));
        assertThat(kehadiran.kirimDitanya()).contains("Semua 160 peserta dicentang hadir.");
        assertThat(milik("rw01")).isEmpty();
        assertThat(peramban.kesalahan()).isEmpty();
        assertThat(tasklist.jalankan("return JSON.stringify({ ...localStorage, ...sessionStorage })").toString())
                .doesNotContain("31/11/2026", kelurahan.kepalaA.get(0));
    }

    @Test
    @DisplayName("sesi berakhir: dikatakan, yang diisi kemudian disimpan sesudah masuk kembali; orang lain tidak melihat apa pun")
    void sesiBerakhir() throws IOException {
        LayarFormulir kehadiran = masuk().isi("pelaksanaan", "Dilaksanakan").isi("tanggalPelaksanaan", "1/2/2026");
        tersimpan("1/2/2026");
        tasklist.akhiriSesi("document.querySelector('[data-kolom=hadir] .rukun-alat button').click()");
        tasklist.tunggu("the end of the session is told", this::dikabari);
        peramban.potret("draf-sesi-berakhir");
        keLayarMasuk();
        peramban.potret("draf-masuk-kembali");
        tasklist.masukDiSini(kelurahan.akun("rw01"));
        kehadiran = tasklist.formulirTampil();
        assertThat(kehadiran.daftar("hadir").hitungan()).startsWith("160 dari 160 hadir");
        assertThat(kehadiran.nilai("tanggalPelaksanaan")).isEqualTo("1/2/2026");
        assertThat(tasklist.semuaTampak(TERTAHAN)).isEmpty();
        tersimpan(kelurahan.kepalaA.get(0));

        tasklist.akhiriSesi("const hari = document.querySelector('[data-kolom=tanggalPelaksanaan] input');"
                + "hari.value = '2/3/2026'; hari.dispatchEvent(new Event('input', { bubbles: true }))");
        tasklist.tunggu("the end of the session is told", this::dikabari);
        keLayarMasuk();
        tasklist.masukDiSini(kelurahan.akun("lurah"));
        tasklist.tunggu("nothing of it is left", () -> tasklist.semuaTampak(TERTAHAN).isEmpty());
        assertThat(milik("lurah")).isEmpty();
        assertThat(milik("rw01").orElseThrow().isi()).contains("1/2/2026").doesNotContain("2/3/2026");
    }

    @Test
    @DisplayName("sesi berakhir selagi dikirim: yang diketik sampai saat itu disimpan sesudah masuk kembali")
    void sesiBerakhirSelagiDikirim() {
        masuk().isi("pelaksanaan", "Dilaksanakan").isi("tanggalPelaksanaan", jam.hariIni().format(DIKETIK))
                .isi("pimpinan", "Ketua RW 01").isi("dibukaDanDitutup", "ya");
        tersimpan("dibukaDanDitutup");
        tasklist.akhiriSesi("document.querySelector('[data-kolom=hadir] .rukun-alat button').click();"
                + "document.querySelector('.form-actions button.btn-primary').click()");
        keLayarMasuk();
        tasklist.tampak(TERTAHAN);
        tasklist.masukDiSini(kelurahan.akun("rw01"));
        tersimpan(kelurahan.kepalaA.get(0));
        assertThat(buka().daftar("hadir").hitungan()).startsWith("160 dari 160 hadir");
    }

    @Test
    @DisplayName("tiga puluh menit tidak dipakai: yang diketik disimpan, lalu dikeluarkan dengan kalimat")
    void tidakDipakai() throws IOException {
        masuk().isi("pelaksanaan", "Dilaksanakan");
        tersimpan("DILAKSANAKAN");
        tasklist.jalankan("const hari = document.querySelector('[data-kolom=tanggalPelaksanaan] input'); hari.value = '5/3/2026';"
                + "hari.dispatchEvent(new Event('input', { bubbles: true })); const jam = Date.now;"
                + "Date.now = () => jam() + 30 * 60000; window.dispatchEvent(new Event('pointermove'))");
        tasklist.tampak(MASUK);
        assertThat(tasklist.tampak(DIKELUARKAN).getText()).startsWith("Anda dikeluarkan: 30 menit");
        peramban.potret("draf-tidak-dipakai");
        assertThat(milik("rw01").orElseThrow().isi()).contains("5/3/2026");
        tasklist.masukDiSini(kelurahan.akun("rw01"));
        tasklist.tungguHilang(DIKELUARKAN);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("dua jendela: yang kemudian diberi tahu dan memilih; tidak ada yang tertimpa diam-diam")
    void duaJendela() throws IOException {
        LayarFormulir pertama = masuk().isi("pelaksanaan", "Dilaksanakan");
        tersimpan("DILAKSANAKAN");
        String jendela = peramban.driver().getWindowHandle();
        String alamat = peramban.driver().getCurrentUrl();
        peramban.driver().switchTo().newWindow(WindowType.TAB).get(alamat);
        LayarFormulir kedua = tasklist.formulirTampil();
        kedua.daftar("hadir");
        kedua.isi("tanggalPelaksanaan", "3/2/2026");
        tersimpan("3/2/2026");

        peramban.driver().switchTo().window(jendela);
        pertama.isi("tanggalPelaksanaan", "4/2/2026");
        tasklist.tunggu("the later window is told",
                () -> bar().startsWith("Isian ini juga dibuka di jendela lain, disimpan pukul "));
        peramban.potret("draf-dua-jendela");
        assertThat(milik("rw01").orElseThrow().isi()).contains("3/2/2026");
        tasklist.klik(By.xpath("//button[text() = 'Isian di jendela ini']"));
        tersimpan("4/2/2026");
    }

    @Test
    @DisplayName("formulir awal: ketikan kembali sesudah ditutup, dapat dibuang, dan hilang begitu prosedur dimulai")
    void formulirAwal() throws IOException {
        tasklist.masuk(kelurahan.akun("petugas")).bukaMulai(MULAI).isi("alasan", "Kedua RT kekurangan");
        tasklist.klik(TUTUP);
        LayarFormulir usulan = tasklist.bukaMulai(MULAI);
        tasklist.tunggu("the draft is back", () -> bar().startsWith("Dilanjutkan dari draf"));
        assertThat(usulan.nilai("alasan")).isEqualTo("Kedua RT kekurangan");
        peramban.potret("draf-formulir-awal");
        tasklist.klik(By.xpath("//button[text() = 'Buang draf']"));
        tasklist.klik(By.xpath("//button[text() = 'Ya, buang']"));
        tasklist.tunggu("thrown away", () -> bar().equals("Draf dibuang."));
        assertThat(usulan.nilai("alasan")).isEmpty();

        usulan.isi(Map.of("asal", "Inisiatif Lurah", "alasan", Jalan.ALASAN)).kirim();
        assertThat(draf.cari(kelurahan.akun("petugas"), TempatDraf.mulai("penggabungan-rt-lintas-rw"))).isEmpty();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("dua prosedur dengan formulir awal yang sama: draf yang satu tidak tampil pada yang lain")
    void formulirAwalBersama() {
        String satuRw = "Penggabungan RT dalam satu RW";
        tasklist.masuk(kelurahan.akun("petugas")).bukaMulai(MULAI).isi("alasan", "Kedua RT kekurangan");
        tasklist.klik(TUTUP);
        LayarFormulir usulan = tasklist.bukaMulai(satuRw);
        assertThat(usulan.nilai("alasan")).isEmpty();
        usulan.isi("alasan", "Satu RW saja");
        tasklist.klik(TUTUP);
        tasklist.tunggu("both are kept", () -> Stream.of("penggabungan-rt-lintas-rw", "penggabungan-rt-satu-rw")
                .allMatch(kunci -> draf.cari(kelurahan.akun("petugas"), TempatDraf.mulai(kunci)).isPresent()));

        LayarFormulir lintasRw = tasklist.bukaMulai(MULAI);
        tasklist.tunggu("the draft is back", () -> bar().startsWith("Dilanjutkan dari draf"));
        assertThat(lintasRw.nilai("alasan")).isEqualTo("Kedua RT kekurangan");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private LayarFormulir masuk() {
        tasklist.masuk(kelurahan.akun("rw01"));
        return buka();
    }

    private LayarFormulir buka() {
        LayarFormulir kehadiran = tasklist.buka(Tasklist.TUGAS_KANTOR, KEHADIRAN);
        kehadiran.dalam("[data-kolom=hadir] .rukun-baris");
        return kehadiran;
    }

    /** By the form, or on the sign-in page to which Tasklist has gone by itself. */
    private boolean dikabari() {
        return !tasklist.semuaTampak(TERTAHAN).isEmpty() || bar().startsWith("Sesi Anda sudah berakhir.");
    }

    private String bar() {
        return tasklist.semuaTampak(BAR).stream().findFirst().map(WebElement::getText).orElse("");
    }

    private void keLayarMasuk() {
        tasklist.tunggu("the sign-in page", () -> {
            tasklist.semuaTampak(MASUK_KEMBALI).stream().findFirst().ifPresent(tasklist::klik);
            return !tasklist.semuaTampak(MASUK).isEmpty();
        });
    }

    private void tersimpan(String isi) {
        tasklist.tunggu("kept: " + isi, () -> milik("rw01").filter(d -> d.isi().contains(isi)).isPresent());
    }

    private Optional<Draf> milik(String peran) {
        return draf.cari(kelurahan.akun(peran), TempatDraf.tugas(tugas));
    }
}
