package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who fills in takes the task, who is second is told by whom it is held; the Lurah gives a task of his staff away. */
@UjiBrowser
class MejaKerjaBrowserIT {

    private static final String TUGAS = "Lengkapi rancangan Keputusan";
    private static final By PENOLAKAN = LayarRukun.css(".notifications .alert-danger");
    private static final By DIALOG = LayarRukun.css("dialog.rukun-pembagian");
    private static final By KABAR = LayarRukun.css("dialog.rukun-pembagian .rukun-kabar");
    private static final By KABAR_TUGAS = LayarRukun.css(".rukun-serahkan-tugas .rukun-kabar");
    private static final By SERAHKAN = LayarRukun.css("dialog.rukun-pembagian .rukun-serahkan button");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    private KelurahanUji kelurahan;
    private String rekan;
    private Jalan jalan;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        rekan = panggung.petugasKedua(kelurahan);
        jalan = diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMufakat().jalankan());
        peramban.driver().manage().window().setSize(new Dimension(1366, 768));
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("huruf pertama mengambil tugas; yang kalah cepat membaca nama pemegangnya dan tidak kehilangan ketikannya")
    void mengambil() throws IOException {
        LayarFormulir rancangan = tasklist.masuk(kelurahan.akun("petugas")).bukaDariDaftar(TUGAS);
        assertThat(pemegang()).as("looking takes nothing").isNull();
        assertThat(new Akses(peramban.driver()).periksa("kartu-tugas", ".rukun-kartu").temuan()).isEmpty();
        rancangan.isi("tembusan", "Camat Gambir");
        await().untilAsserted(() -> assertThat(pemegang()).isEqualTo(kelurahan.akun("petugas")));

        new PejabatRest(new Klien(port, kelurahan.akun("petugas"))).kembalikan(tugas()).berhasil();
        rancangan = tasklist.masuk(rekan).bukaDariDaftar(TUGAS);
        new PejabatRest(new Klien(port, kelurahan.akun("petugas"))).ambil(tugas()).berhasil();
        rancangan.isi("tembusan", "Camat <i>Tebet</i>");
        // The notice is drawn anew when the holder's name is known.
        String kalimat = await().ignoreException(StaleElementReferenceException.class).until(
                () -> tasklist.tampak(PENOLAKAN).getText(), teks -> teks.contains("lebih dahulu mengambilnya"));
        peramban.potret("kalah-cepat");
        assertThat(kalimat).contains("sudah dipegang orang lain");
        BahasaFormulir.periksa(kalimat);
        assertThat(rancangan.nilai("tembusan")).isEqualTo("Camat <i>Tebet</i>");
        assertThat(pemegang()).isEqualTo(kelurahan.akun("petugas"));
    }

    @Test
    @DisplayName("daftar yang dimuat tidak mengambil tugas; pilihan pertama mengambilnya")
    void daftar() {
        KelurahanUji tempat = panggung.kelurahan();
        Jalan lain = diam.selama(() -> new Jalan(panggung, tempat, jam.hariIni()).sampaiMusyawarahRt().undang("rw01"));
        LayarFormulir kehadiran = tasklist.masuk(tempat.akun("rw01")).bukaDariDaftar("Catat kehadiran");
        kehadiran.dalam("[data-kolom=hadir] .rukun-baris");
        assertThat(lain.pejabat("rw01").tugas(lain.nomor(), "CatatKehadiran").getAssignee()).isNull();
        kehadiran.isi("pelaksanaan", "Dilaksanakan");
        await().untilAsserted(() -> assertThat(
                lain.pejabat("rw01").tugas(lain.nomor(), "CatatKehadiran").getAssignee()).isEqualTo(tempat.akun("rw01")));
    }

    @Test
    @DisplayName("Lurah menyerahkan tugas petugas kepada rekannya; yang bukan kepala kantor tidak melihat tombolnya")
    void membagi() throws IOException {
        tasklist.masuk(kelurahan.akun("lurah"));
        tasklist.klik(By.xpath("//button[. = 'Pembagian tugas']"));
        tasklist.tunggu("the task", () -> tasklist.tampak(DIALOG).getText().contains(TUGAS));
        Akses akses = new Akses(peramban.driver());
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            akses.periksa("pembagian-tugas-" + lebar, "dialog");
        }
        assertThat(akses.temuan()).isEmpty();
        assertThat(tasklist.tampak(SERAHKAN).isEnabled()).isFalse();
        WebElement pilihan = tasklist.tampak(LayarRukun.css("dialog.rukun-pembagian select"));
        pilihan.sendKeys(Keys.ARROW_DOWN);
        peramban.putus("*/pembagian-tugas*");
        tasklist.klik(SERAHKAN);
        tasklist.tunggu("told that nobody answered", () -> tasklist.tampak(KABAR).getText().contains("Tugas belum diserahkan."));
        assertThat(tasklist.tampak(DIALOG).getText()).contains("tidak dapat dibaca sekarang", TUGAS);
        peramban.sambung();
        assertThat(pemegang()).as("an arrow key gives nothing away").isNull();
        peramban.potret("pembagian-tugas-gagal");
        tasklist.klik(SERAHKAN);
        tasklist.tunggu("given", () -> tasklist.tampak(KABAR).getText().contains("diserahkan kepada"));
        assertThat(peramban.driver().switchTo().activeElement()).isEqualTo(tasklist.tampak(KABAR));
        BahasaFormulir.periksa(tasklist.tampak(DIALOG).getText());
        assertThat(pemegang()).isIn(rekan, kelurahan.akun("petugas"));

        new Select(tasklist.tampak(LayarRukun.css("dialog.rukun-pembagian select"))).selectByIndex(1);
        peramban.putus("*/engine/*"); // Tasklist itself would find it out, and close the window
        tasklist.akhiriSesi("document.querySelector('dialog .rukun-serahkan button').click()");
        tasklist.tunggu("told that the session is over", () -> tasklist.tampak(KABAR).getText().startsWith("Sesi Anda sudah berakhir"));
        peramban.sambung();
        tasklist.tanyakanTugas();
        tasklist.tungguHilang(DIALOG);

        tasklist.masuk(kelurahan.akun("petugas"));
        assertThat(tasklist.semuaTampak(By.xpath("//button[. = 'Pembagian tugas']"))).isEmpty();
    }

    @Test
    @DisplayName("yang memimpin dan bertugas di satu kantor menyerahkan tugas di samping formulirnya: yang diketik tetap ada; penerima diberi tahu")
    void membagiDiTugas() throws IOException {
        panggung.ubah(e -> {
            kelurahan.berakhir("lurah", jam.hariIni());
            kelurahan.tunjuk(kelurahan.id, Jabatan.LURAH, SifatJabatan.PELAKSANA, "petugas", jam.hariIni());
        });
        panggung.sinkronkan(kelurahan);
        LayarFormulir rancangan = tasklist.masuk(kelurahan.akun("petugas")).bukaDariDaftar(TUGAS);
        rancangan.isi("tembusan", "Camat <b>Gambir</b>");
        await().untilAsserted(() -> assertThat(pemegang()).isEqualTo(kelurahan.akun("petugas")));
        Akses akses = new Akses(peramban.driver());
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 768);
            tasklist.jalankan("document.querySelector('.rukun-serahkan-tugas').scrollIntoView({ block: 'center' })");
            akses.periksa("serahkan-tugas-" + lebar, ".rukun-serahkan-tugas");
        }
        assertThat(akses.temuan()).isEmpty();
        new Select(tasklist.tampak(LayarRukun.css(".rukun-serahkan-tugas select"))).selectByIndex(1);
        tasklist.klik(LayarRukun.css(".rukun-serahkan-tugas button"));
        tasklist.tunggu("given", () -> tasklist.tampak(KABAR_TUGAS).getText().contains("diserahkan kepada"));
        BahasaFormulir.periksa(tasklist.tampak(KABAR_TUGAS).getText());
        assertThat(pemegang()).isEqualTo(rekan);
        assertThat(rancangan.nilai("tembusan")).isEqualTo("Camat <b>Gambir</b>");
        peramban.potret("serahkan-tugas");

        tasklist.masuk(rekan);
        assertThat(tasklist.semuaTampak(LayarRukun.css(".rukun-serahkan-tugas select"))).isEmpty();
        tasklist.klik(By.xpath("//button[. = 'Pemberitahuan (1)']"));
        WebElement surat = tasklist.tampak(LayarRukun.css("dialog.rukun-kotak-masuk li"));
        assertThat(surat.getText()).contains(TUGAS, jalan.nomor(), "kepada Anda", "Buka tugasnya", "Lihat jalan kasusnya");
        BahasaFormulir.periksa(surat.getText());
        peramban.potret("kabar-pembagian");
        tasklist.klik(By.xpath("//dialog//a[. = 'Buka tugasnya']"));
        tasklist.terbukaSendiri(TUGAS);
        tasklist.klik(By.xpath("//*[@data-lembar]//a[. = 'Lihat jalan kasusnya']"));
        tasklist.tunggu("a tab of its own", () -> peramban.driver().getWindowHandles().size() == 2);
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private String pemegang() {
        return jalan.pejabat("petugas").tugas(jalan.nomor(), "LengkapiRancangan").getAssignee();
    }

    private String tugas() {
        return jalan.pejabat("petugas").tugas(jalan.nomor(), "LengkapiRancangan").getId();
    }
}
