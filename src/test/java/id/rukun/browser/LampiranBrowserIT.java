package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.lampiran.ContohBerkas;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Ketua RW attaches a file to his request; the Lurah finds it in the dossier and downloads it. */
@UjiBrowser
class LampiranBrowserIT {

    private static final String TINDAKAN = "Tarik, koreksi, atau kembalikan kasus";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @TempDir private Path folder;
    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PelaksanaDiam diam;

    @Test
    @DisplayName("memilih berkas, melihat yang ditolak, menghapusnya, mengirim; Lurah mengunduhnya dari berkas kasus")
    void dariAwalSampaiUnduh() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(12).kkB(12));
        Jalan jalan = diam.selama(() -> new Jalan(panggung, kelurahan, jam.hariIni())
                .mulai(Map.of("asal", List.of("MASYARAKAT"), "unitPengusul", kelurahan.rwA, "alasan", Jalan.ALASAN)).pilihRt());
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));
        FormulirRukun permintaan = (FormulirRukun) tasklist.bukaMulai(TINDAKAN).isi("kasus", jalan.nomor())
                .isi("jenis", "Tarik kasus (hanya pengusulnya)").isi("alasan", "Warga RT 001 menarik kembali usulannya.");
        assertThat(permintaan.tawaran("bukti"))
                .contains("PDF, JPEG, atau PNG; paling banyak 5 lampiran, masing-masing paling besar 10 MB.");

        permintaan.isi("bukti", tulis("Surat pengantar.pdf", ContohBerkas.pdf()));
        permintaan.isi("bukti", tulis("catatan.pdf", new byte[] {'M', 'Z'}));
        tunggu(permintaan, "bukan PDF, JPEG, atau PNG menurut isinya");
        assertThat(permintaan.tawaran("bukti")).contains("Surat pengantar.pdf").contains("PDF, 1 kB");
        permintaan.periksaBahasa();
        peramban.potret("lampiran-ditolak");
        tasklist.klik(LayarRukun.css(".modal-footer button.btn-primary"));
        tunggu(permintaan, "Hapus lampiran yang tidak diterima");

        permintaan.dalam("button[aria-label='Hapus catatan.pdf']").click();
        assertThat(permintaan.tawaran("bukti")).doesNotContain("catatan.pdf\n");
        assertThat(permintaan.kirimDitanya()).contains("ditarik", "tidak dapat dibuka lagi");

        tasklist.masuk(kelurahan.akun("lurah"));
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/api/rukun/berkas/" + jalan.nomor());
        WebElement tautan = tasklist.tampak(By.partialLinkText("Surat pengantar.pdf (PDF, 1 kB)"));
        peramban.potret("lampiran-berkas");
        tasklist.klik(tautan);
        Path unduhan = peramban.unduhan().resolve("Surat pengantar.pdf");
        tasklist.tunggu("the download", () -> Files.exists(unduhan));
        assertThat(unduhan).hasBinaryContent(ContohBerkas.pdf());
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("berkas yang dihapus ketika bita terakhirnya sudah terkirim tidak tertinggal di server")
    void dihapusPadaBitaTerakhir() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(1).kkB(1));
        Tasklist tasklist = new Tasklist(peramban.driver(), port).masuk(kelurahan.akun("rw01"));
        FormulirRukun permintaan = (FormulirRukun) tasklist.bukaMulai(TINDAKAN);
        // The answer to what was sent comes late.
        tasklist.jalankan("const dengar = EventTarget.prototype.addEventListener;"
                + "XMLHttpRequest.prototype.addEventListener = function (nama, lakukan) {"
                + "dengar.call(this, nama, nama === 'load' ? e => { window.dilepas = () => lakukan(e); } : lakukan); };");
        permintaan.isi("bukti", tulis("Surat pengantar.pdf", ContohBerkas.pdf()));
        tasklist.tunggu("sent", () -> tasklist.jalankan("return typeof window.dilepas === 'function'"));
        permintaan.dalam("button[aria-label='Hapus Surat pengantar.pdf']").click();
        tasklist.jalankan("window.dilepas()");

        Klien rw = Klien.diTasklist(port, kelurahan.akun("rw01"));
        tasklist.tunggu("thrown away", () -> rw.ambil("/camunda/api/rukun/lampiran").json().path("belumDikirim").isEmpty());
        assertThat(permintaan.tawaran("bukti")).contains("Surat pengantar.pdf dihapus.").doesNotContain("PDF, 1 kB");
    }

    private static void tunggu(FormulirRukun formulir, String kata) {
        formulir.tunggu(kata, () -> formulir.tawaran("bukti").contains(kata));
    }

    private String tulis(String nama, byte[] isi) throws IOException {
        return Files.write(folder.resolve(nama), isi).toString();
    }
}
