package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The corners of Tasklist: what can be pressed beside the forms works, or answers in Indonesian, or is not there. */
@UjiBrowser
@Tag("panjang")
class PojokTasklistBrowserIT {

    private static final DateTimeFormatter DIKETIK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final By AMBIL = LayarRukun.css(".task-card button.claim");
    private static final By LEPAS = LayarRukun.css(".task-card button.unclaim");

    private static final By BATAL = LayarRukun.css(".modal-footer button:not(.btn-primary)");
    /** What opens a menu or a dialog. */
    private static final List<By> MENU = List.of(LayarRukun.css(".start-process-action a"),
            LayarRukun.css("[cam-sorting-choices] .dropdown-toggle"), LayarRukun.css(".account .dropdown-toggle"),
            LayarRukun.css("[ng-click='createComment()'], .comment a, [cam-create-comment] a"));

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Jalan jalan;
    private Tasklist tasklist;

    @BeforeEach
    void siapkanKasus() {
        kelurahan = panggung.kelurahan();
        jalan = new Jalan(panggung, kelurahan, jam.hariIni()).mulai();
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @Test
    @DisplayName("pencarian dan urutan menawarkan yang dipakai pejabat; kartu tugas perorangan tidak dapat diubah")
    void milikSendiri() {
        tasklist.masuk(kelurahan.akun("petugas")).buka(Tasklist.TUGAS_SAYA);
        assertThat(tasklist.semuaTampak(LEPAS)).isEmpty();
        assertThat(peramban.driver().findElements(LayarRukun.css(".task-card [cam-widget-inline-field]"))).isEmpty();

        assertThat(tasklist.pilihan(LayarRukun.css(".search-field .main-field"))).isEqualTo(5);
        assertThat(tasklist.pilihan(LayarRukun.css(".sorting-choice .dropdown-toggle"))).isEqualTo(5);
        tasklist.cari("2026");
        assertThat(tasklist.kabarDaftar()).isEqualTo("Tidak ada tugas.");
        assertThat(peramban.kesalahan()).as("a number is searched as text").isEmpty();

        tasklist.bukaTautan(
                "?searchQuery=[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"${x}\"}]");
        assertThat(tasklist.kabarDaftar()).startsWith("Gagal:").contains("Ungkapan tidak diterima");
    }

    @Test
    @DisplayName("penolakan lama hilang begitu jawaban berikutnya datang, juga bila isian kemudian diterima")
    void satuPenolakan() {
        jalan.pilihRt();
        String hariIni = jam.hariIni().format(DIKETIK);
        String besok = jam.hariIni().plusDays(1).format(DIKETIK);
        LayarFormulir undangan = tasklist.masuk(kelurahan.akun("rw01")).buka(Tasklist.TUGAS_KANTOR, "Undang peserta")
                .isi("tanggalUndangan", besok).isi("tanggalMusyawarah", besok).isi("pukul", "19:30")
                .isi("tempat", "Balai warga").isi("semuaDiundang", "ya");
        assertThat(undangan.kirimDitolak()).contains("Undangan");
        assertThat(undangan.kirimDitolak()).contains("Undangan");

        undangan.isi("tanggalUndangan", hariIni).isi("tanggalMusyawarah", hariIni);
        assertThat(undangan.kirimDitanya()).contains("isi tanggal suratnya");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("tugas kantor dapat dilepas; setelah sesi berakhir tombolnya membawa ke layar masuk")
    void milikKantor() {
        jalan.pilihRt();
        tasklist.masuk(kelurahan.akun("rw01")).buka(Tasklist.TUGAS_KANTOR);
        tasklist.klik(AMBIL);
        tasklist.klik(LEPAS);
        tasklist.tampak(AMBIL);
        assertThat(peramban.kesalahan()).isEmpty();

        peramban.driver().manage().deleteCookieNamed("JSESSIONID");
        tasklist.klik(AMBIL);
        tasklist.tampak(LayarRukun.css("form[name=signinForm]"));
        assertThat(tasklist.tampak(LayarRukun.css("body")).getText()).doesNotContain("{", "Exception");
        peramban.driver().get("http://127.0.0.1:" + port + "/");
        tasklist.tunggu("Tasklist", () -> peramban.driver().getCurrentUrl().contains("/app/tasklist/default/"));
    }

    @Test
    @DisplayName("berkas di samping tugas dapat dibuka untuk dicetak; sesi yang berakhir disebut dalam satu kalimat")
    void berkas() {
        tasklist.masuk(kelurahan.akun("petugas")).buka(Tasklist.TUGAS_SAYA);
        assertThat(tasklist.berkasUntukDicetak()).contains("BERKAS KASUS", jalan.nomor());

        peramban.driver().manage().deleteCookieNamed("JSESSIONID");
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/berkas");
        assertThat(tasklist.tampak(LayarRukun.css("body")).getText()).contains("Sesi Anda sudah berakhir")
                .doesNotContain("{");
    }

    @Test
    @DisplayName("setiap keadaan Tasklist: tidak satu kata Inggris pun, dari halaman masuk sampai dialog dan menunya")
    void berbahasaIndonesia() throws IOException {
        jalan.pilihRt();
        Map<String, String> dibaca = new LinkedHashMap<>();
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/");
        tasklist.tampak(LayarRukun.css("form[name=signinForm]"));
        dibaca.put("masuk", tasklist.terbaca());

        tasklist.masuk(kelurahan.akun("rw01"));
        for (String saringan : List.of(Tasklist.TUGAS_SAYA, "Jatuh tempo minggu ini", Tasklist.TERLAMBAT)) {
            tasklist.tengok(saringan);
            dibaca.put(saringan, tasklist.terbaca());
        }
        tasklist.buka(Tasklist.TUGAS_KANTOR);
        for (String tab : tasklist.tab()) {
            tasklist.klik(Tasklist.tab(tab));
            dibaca.put(tab, tasklist.terbaca());
        }
        for (By tombol : MENU) {
            tasklist.klik(tombol);
            dibaca.put(tombol.toString(), tasklist.terbaca());
            tutup();
        }

        KataInggris inggris = KataInggris.aplikasi("tasklist");
        assertThat(dibaca).allSatisfy((keadaan, teks) -> assertThat(inggris.dalam(teks)).as(keadaan).isEmpty());
    }

    private void tutup() {
        tasklist.tunggu("menu or dialog closed", () -> {
            tasklist.semuaTampak(BATAL).stream().findFirst().ifPresentOrElse(tasklist::klik,
                    () -> peramban.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE));
            return tasklist.semuaTampak(LayarRukun.css(".modal, .dropdown-menu")).isEmpty();
        });
    }
}
