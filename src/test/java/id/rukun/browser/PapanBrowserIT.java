package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is late, on the screen: in Tasklist by a button, in Cockpit as its first page. */
@UjiBrowser
class PapanBrowserIT {

    private static final By BARIS = LayarRukun.css(".rukun-papan tbody tr");
    private static final By TAB = LayarRukun.css(".rukun-papan-daftar button");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private TaskService tugasMesin;
    @Autowired private PelaksanaDiam diam;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private String nomor;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        nomor = diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni()).sampaiMusyawarahKelurahan().nomor());
        Task undangan = panggung.sebagai(kelurahan.akun("lurah")).tugas(nomor, "UndangPeserta");
        undangan.setDueDate(Date.from(Kalender.detikTerakhir(jam.hariIni().minusDays(4))));
        undangan.setFollowUpDate(null);
        tugasMesin.saveTask(undangan);
    }

    @Test
    @DisplayName("Lurah menemukan yang terlambat di kantornya dalam dua ketukan, dan membukanya dari sana")
    void lurah() throws IOException {
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("lurah"));

        tasklist.klik(By.xpath("//button[starts-with(normalize-space(), 'Papan keterlambatan')]"));
        tasklist.tampak(BARIS);
        new GambarPanduan(peramban.driver()).ambil("tur-16-terlambat");
        tasklist.klik(By.xpath("//dialog//option[.='kantor saya saja']"));
        tasklist.tunggu("the office's own", () -> tasklist.semuaTampak(BARIS).size() == 1);
        assertThat(tasklist.tampak(BARIS).getText()).contains(nomor, "Undang peserta",
                "Pasal 11 ayat (2), Pasal 12 ayat (2)", "lewat 4 hari", "pengawas sudah diberi tahu");
        for (String tab : new String[] {"Menurut kantor", "Kursi kosong", "Temuan", "Terlambat"}) {
            tasklist.klik(By.xpath("//button[@aria-pressed][.='" + tab + "']"));
            tasklist.tunggu("a list or a sentence", () -> !tasklist.tampak(LayarRukun.css(".rukun-papan-isi"))
                    .getText().contains("Sedang dibaca"));
            peramban.potret("papan-tasklist-" + tab.toLowerCase().replace(' ', '-'), 1366, 768);
        }
        peramban.potret("papan-tasklist-400", 400, 800);
        peramban.driver().manage().window().setSize(new Dimension(1366, 900));
        tasklist.klik(By.xpath("//dialog//a[.='Buka tugasnya']"));
        tasklist.tungguHilang(LayarRukun.css("dialog"));
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("halaman pertama Cockpit adalah papan: kantor dengan namanya, tanpa id; operator juga melihat pekerjaan gagal")
    void cockpit() throws IOException {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki");
        cockpit.tampak(BARIS);
        peramban.potret("papan-cockpit", 1366, 768);
        assertThat(cockpit.semuaTampak(TAB)).extracting(tab -> tab.getText())
                .containsExactly("Terlambat", "Menurut kantor", "Beban kantor", "Kursi kosong", "Temuan");
        assertThat(cockpit.tampak(LayarRukun.css("body")).getText()).contains(nomor, "Lihat pada gambarnya")
                .doesNotContain(kelurahan.id);
        assertThat(cockpit.semuaTampak(LayarRukun.css(".dashboard .stats"))).isEmpty();

        peramban.driver().manage().deleteAllCookies();
        cockpit.masuk("operator.dki");
        cockpit.tampak(BARIS);
        cockpit.klik(By.xpath("//button[@aria-pressed][.='Pekerjaan gagal']"));
        peramban.potret("papan-cockpit-operator", 1366, 768);
        assertThat(peramban.kesalahan()).as("nothing on the page was refused").isEmpty();
    }

    @Test
    @DisplayName("kasus ialah satu: dari prosedur ke yang dipanggilnya; elemen gambar menyebut pasalnya di bawah penunjuk")
    void kasusPadaGambar() throws IOException {
        Cockpit cockpit = new Cockpit(peramban.driver(), port).masuk("pengawas.dki");
        peramban.driver().manage().window().setSize(new Dimension(1366, 900));
        cockpit.klik(By.xpath("//tr[contains(., '" + nomor + "')]//a[.='Lihat pada gambarnya']"));
        cockpit.klik(By.xpath("//*[contains(@class, 'nav-tabs')]//a[normalize-space() = 'Seluruh kasus']"));
        assertThat(cockpit.tampak(LayarRukun.css(".rukun-seluruh-kasus")).getText()).contains(nomor, "Undang peserta pada Lurah",
                "terlambat sejak").doesNotContain(kelurahan.id);
        new Actions(peramban.driver()).moveToElement(cockpit.tampak(
                LayarRukun.css(".djs-element[data-element-id='PilihRt'] .djs-hit"))).perform();
        assertThat(cockpit.tampak(LayarRukun.css(".rukun-keterangan-elemen")).getText()).contains("Pasal 10 ayat (1)");
        peramban.potret("papan-cockpit-gambar", 1366, 900);
        cockpit.klik(By.xpath("//*[contains(@class, 'nav-tabs')]//a[normalize-space() = 'Langkah dan pasal']"));
        assertThat(cockpit.tampak(LayarRukun.css(".rukun-langkah-gambar")).getText()).contains("Pilih RT yang digabung", "Pasal 10 ayat (1)");
        peramban.potret("papan-cockpit-langkah", 1366, 900);
        cockpit.klik(By.xpath("//*[contains(@class, 'nav-tabs')]//a[normalize-space() = 'Seluruh kasus']"));
        cockpit.klik(By.xpath("//*[contains(@class, 'rukun-seluruh-kasus')]//a[contains(., 'Musyawarah')]"));
        cockpit.tunggu("the drawing of what was called", () -> cockpit.semuaTampak(
                LayarRukun.css(".djs-element[data-element-id='PilihRt']")).isEmpty());

        peramban.driver().get("about:blank");
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/app/cockpit/default/#/tasks");
        cockpit.tampak(BARIS);
        assertThat(cockpit.semuaTampak(BARIS)).anySatisfy(baris -> assertThat(baris.getText()).contains("Lurah"));
        assertThat(cockpit.tampak(LayarRukun.css("body")).getText()).contains("Beban kantor").doesNotContain(kelurahan.id);
        peramban.potret("papan-cockpit-tugas", 1366, 768);
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/app/cockpit/default/#/processes");
        assertThat(cockpit.tampak(LayarRukun.css(".rukun-hitungan")).getText()).contains("termasuk prosedur yang dipanggil");
        peramban.potret("papan-cockpit-prosedur", 1366, 768);
        assertThat(peramban.kesalahan()).isEmpty();
    }
}
