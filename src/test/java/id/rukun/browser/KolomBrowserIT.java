package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What single fields do by themselves; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class KolomBrowserIT {

    private static final String DESIMAL = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="luas" data-jenis="bilangan" data-desimal="data-desimal">
            <label class="rukun-label">Luas</label><input type="text"/></div></form>
            """;
    private static final String TANGGAL = """
            <form%s><div data-lembar="data-lembar"></div><div data-kolom="hari" data-jenis="tanggal">
            <label class="rukun-label">Hari</label><input type="text"/></div></form>
            """;

    private static final String LAMPIRAN = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="bukti" data-jenis="lampiran" data-maksimum="2">
            <label class="rukun-label" for="bukti">Bukti</label><input type="file" id="bukti" multiple="multiple"/></div></form>
            """;

    private static final String RAHASIA = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="nik" data-jenis="teks" data-rahasia="data-rahasia"
            %s data-pola="^\\d{16}$" data-pola-pesan="harus 16 angka"><label class="rukun-label" for="nik">NIK</label>
            <input type="text" id="nik" maxlength="16"/></div></form>
            """;

    /** Requests that stay on their way until they are broken off. */
    private static final String KIRIMAN_MENUNGGU = """
            window.dikirim = [];
            window.XMLHttpRequest = class extends EventTarget {
              upload = new EventTarget();
              open() {}
              setRequestHeader() {}
              send(berkas) { window.dikirim.push(berkas.name); }
              abort() { this.dispatchEvent(new Event('abort')); }
            };
            """;

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @Test
    @DisplayName("bilangan pecahan yang tersimpan diterima kembali oleh kolomnya sendiri")
    void pecahan() throws IOException {
        for (String luas : new String[] {"1.125", "0.5", "1250", "1250.125"}) {
            try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), DESIMAL, "{awal: {luas: " + luas + "}}")) {
                assertThat(formulir.buka().kirim().at("/luas/value").asDouble()).isEqualTo(Double.parseDouble(luas));
            }
        }
    }

    @Test
    @DisplayName("hari ini pada kalender adalah hari ini bagi Rukun, bukan bagi peramban")
    void hariIni() throws IOException {
        try (FormulirLepas tugas = new FormulirLepas(peramban.driver(), TANGGAL.formatted(""), "{hariIni: '2031-02-03'}")) {
            assertThat(kalender(tugas)).isEqualTo("2031-02-03");
        }
        try (FormulirLepas mulai = new FormulirLepas(peramban.driver(),
                TANGGAL.formatted(" data-hari-ini=\"2032-03-04\""), "undefined")) {
            assertThat(kalender(mulai)).isEqualTo("2032-03-04");
        }
    }

    @Test
    @DisplayName("berkas isian yang dikoreksi tetap terlampir tanpa diunggah lagi, dan dapat dihapus")
    void lampiran() throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), LAMPIRAN, "{awal: {bukti: ["
                + "{id: 'a', nama: 'satu.pdf', jenis: 'PDF', ukuran: 2000000, sidik: 'x'},"
                + "{id: 'b', nama: 'dua.png', jenis: 'PNG', ukuran: 500, sidik: 'y'}]}}")) {
            formulir.buka();
            formulir.tunggu("the files", () -> formulir.satu("[data-kolom]").getText().contains("dua.png"));
            assertThat(formulir.satu("[data-kolom]").getText()).contains("satu.pdf", "PDF, 1,9 MB", "paling banyak 2 lampiran");
            assertThat(formulir.kirim().path("bukti")).hasToString("{\"type\":\"Json\",\"value\":[\"a\",\"b\"]}");

            formulir.satu("button[aria-label='Hapus satu.pdf']").click();
            assertThat(formulir.kirim().at("/bukti/value")).hasToString("[\"b\"]");
            formulir.satu("button[aria-label='Hapus dua.png']").click();
            assertThat(formulir.kirim().at("/bukti/value").isNull()).isTrue();
        }
    }

    @Test
    @DisplayName("nomor yang sudah dikirim tetap bila dibiarkan kosong, diganti bila diketik, dan dapat ditiadakan bila tidak wajib")
    void rahasia() throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), RAHASIA.formatted(""), "{awal: {nik: '…1234'}}")) {
            formulir.buka();
            formulir.tunggu("what stays", () -> formulir.satu("[data-kolom]").getText().contains("Tetap: …1234"));
            assertThat(formulir.satu("#nik").getDomProperty("value")).isEmpty();
            assertThat(formulir.kirim().at("/nik/value").asText()).isEqualTo("…1234");
            formulir.satu("#nik").sendKeys("3171010101900001");
            assertThat(formulir.satu("[data-kolom]").getText()).contains("Menggantikan …1234");
            assertThat(formulir.kirim().at("/nik/value").asText()).isEqualTo("3171010101900001");
            formulir.satu("#nik").clear();
            formulir.satu("[data-kolom] button").click();
            assertThat(formulir.satu("[data-kolom]").getText()).contains("…1234 dikeluarkan dari permintaan ini", "Kembalikan");
            assertThat(formulir.kirim().at("/nik/value").isNull()).isTrue();
            formulir.satu("[data-kolom] button").click();
            assertThat(formulir.kirim().at("/nik/value").asText()).isEqualTo("…1234");
        }
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), RAHASIA.formatted("data-wajib=\"data-wajib\""), "{}")) {
            formulir.buka();
            assertThat(formulir.satu("[data-kolom]").getText()).doesNotContain("Tetap");
        }
    }

    @Test
    @DisplayName("yang diunggah di jendela lain dikenal ketika drafnya dibuka; yang memang tidak ada lagi disebut")
    void lampiranJendelaLain() throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), LAMPIRAN, "{awal: {bukti: ["
                + "{id: 'a', nama: 'satu.pdf', jenis: 'PDF', ukuran: 2000000, sidik: 'x'}]}}")) {
            formulir.terunggahKemudian("{\"id\":\"c\",\"nama\":\"lain.pdf\",\"jenis\":\"PDF\",\"ukuran\":500}")
                    .draf(new ObjectMapper().readTree("{\"versi\":{\"jendela\":\"a\",\"urutan\":1},"
                            + "\"isi\":\"{\\\"kolom\\\":{\\\"bukti\\\":{\\\"jenis\\\":\\\"lampiran\\\",\\\"isi\\\":[\\\"a\\\",\\\"c\\\",\\\"d\\\"]}}}\"}")).buka();
            formulir.tunggu("all that are there", () -> formulir.satu("[data-kolom]").getText().contains("lain.pdf"));
            assertThat(formulir.satu("[data-kolom]").getText()).contains("satu.pdf", "1 lampiran yang pernah diunggah sudah dibuang");
        }
    }

    @Test
    @DisplayName("dari semua kolom satu berkas dikirim pada suatu saat; yang dibatalkan memberi jalan kepada yang berikutnya")
    void lampiranBergiliran(@TempDir Path folder) throws IOException {
        String duaKolom = LAMPIRAN.replace("</form>", "") + LAMPIRAN.substring(LAMPIRAN.indexOf("<div data-kolom"))
                .replace("bukti", "hadir");
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), duaKolom, "{}")) {
            formulir.buka();
            formulir.jalankan(KIRIMAN_MENUNGGU);
            pilih("bukti", Files.writeString(folder.resolve("satu.pdf"), "a"));
            pilih("hadir", Files.writeString(folder.resolve("dua.pdf"), "b"));
            formulir.tunggu("both files", () -> formulir.satu("[data-kolom=hadir]").getText().contains("dua.pdf"));
            assertThat(formulir.jalankan("return window.dikirim")).isEqualTo(List.of("satu.pdf"));

            formulir.satu("button[aria-label='Hapus satu.pdf']").click();
            formulir.tunggu("the next", () -> formulir.jalankan("return window.dikirim").equals(List.of("satu.pdf", "dua.pdf")));
        }
    }

    /** The browser's own field stands behind a button of ours. */
    private void pilih(String kolom, Path berkas) {
        peramban.driver().findElement(By.id(kolom)).sendKeys(berkas.toString());
    }

    private static Object kalender(FormulirLepas formulir) {
        formulir.buka().satu(".rukun-kalender").click();
        return formulir.jalankan("return window.kalender.now");
    }
}
