package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.model.PenulisFormulir;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form of the field library on a page of its own, without Tasklist and without the application: what the library does by
 * itself is seen in a second. Lists are answered by the test.
 */
final class FormulirLepas extends LayarRukun implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SKRIP = "META-INF/resources/webjars/camunda/app/tasklist/scripts/rukun/";
    private static final String GAYA = "META-INF/resources/webjars/camunda/app/tasklist/";
    /** What the library meets in Tasklist: its looks, its boxes of notices, its calendar, its form with the variables. */
    private static final String KERANGKA = """
            <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><base href="/" app-root="">
            <link rel="stylesheet" href="/gaya/camunda-tasklist-bootstrap.css">
            <link rel="stylesheet" href="/skrip/rukun.css">
            <style>html, body { height: auto; overflow: auto; padding: 8px; }</style></head><body>%s
            <script>
              window.kabar = [];
              window.addEventListener('error', ({ message }) => { window.galat = message; });
              const pabrik = { Notifications: ([, , buat]) =>
                buat({ add() {}, clear() {}, addError: isi => window.kabar.push(isi.message) }, { $evalAsync: isi => isi() }) };
              const modul = { run: () => modul, decorator: (nama, susunan) => (pabrik[nama]?.(susunan), modul) };
              window.angular = { module: () => modul,
                element: () => ({ scope: () => null, injector: () => ({ get: () => ({ $applyAsync: isi => isi() }) }) }) };
              window.flatpickr = Object.assign((tombol, sifat) => ({ ...window.kalender = sifat,
                 setDate() {}, toggle() {} }), { localize() {} });
            </script>
            <script type="module">
              import { formulir } from '/skrip/formulir.js';
              const saat = {};
              let terkirim;
              const camForm = {
                taskId: 'uji',
                formElement: [document.querySelector('form')],
                on: (nama, lakukan) => { saat[nama] = lakukan; },
                variableManager: { fetchVariable() {}, destroyVariable() {}, variableValue: () => (%s),
                  createVariable: ({ name, type, value }) => { terkirim[name] = { type, value }; } },
                submit: selesai => {
                  saat.submit();
                  selesai(null);
                }
              };
              window.kirim = async () => {
                terkirim = {};
                const galat = await new Promise(selesai => camForm.submit(selesai));
                return galat ? null : JSON.stringify(terkirim);
              };
              window.tolak = kolom => {
                const kiriman = new XMLHttpRequest();
                kiriman.open('POST', '/uji/submit-form');
                kiriman.send(JSON.stringify({ kolom }));
              };
              formulir(camForm);
              await saat['variables-fetched']();
              document.body.dataset.siap = 'siap';
            </script></body></html>
            """;

    private final HttpServer server;
    private final Map<String, List<BarisPilihan>> daftar = new TreeMap<>();
    private volatile JsonNode draf;
    private volatile String terunggah = "";
    private volatile String kemudian = "";

    /**
     * @param isian the record whose form is shown
     * @param lembar the sheet, as JSON
     */
    FormulirLepas(WebDriver driver, Class<? extends Record> isian, String lembar) throws IOException {
        this(driver, PenulisFormulir.tulis(isian), lembar);
    }

    /** @param form the form as HTML, for kinds of fields that no record has yet */
    FormulirLepas(WebDriver driver, String form, String lembar) throws IOException {
        super(driver);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", pertukaran -> jawab(pertukaran, "text/html",
                KERANGKA.formatted(form, lembar)));
        server.createContext("/skrip/", pertukaran -> berkas(pertukaran, SKRIP));
        server.createContext("/gaya/", pertukaran -> berkas(pertukaran, GAYA));
        server.createContext("/camunda/app/tasklist/scripts/rukun/", pertukaran -> berkas(pertukaran, SKRIP));
        server.createContext("/rukun/", pertukaran -> berkas(pertukaran, "static/rukun/"));
        server.createContext("/api/rukun/", pertukaran -> {
            String nama = pertukaran.getRequestURI().getPath().replaceFirst(".*/", "");
            PencarianDaftar.HalamanDaftar halaman = pencarian(pertukaran.getRequestURI())
                    .dalam(daftar.getOrDefault(nama, List.of()));
            pertukaran.getResponseHeaders().set("Rukun-Jumlah", String.valueOf(halaman.jumlah()));
            jawab(pertukaran, "application/json", JSON.writeValueAsString(halaman.baris()));
        });
        server.createContext("/api/rukun/lampiran", pertukaran -> {
            jawab(pertukaran, "application/json", "{\"terbesar\":10485760,\"belumDikirim\":[" + terunggah + "]}");
            terunggah = kemudian;
        });
        server.createContext("/api/rukun/draf/", this::draf);
        server.createContext("/api/rukun/tanya-balik/", pertukaran -> jawab(pertukaran, "application/json", "[]"));
        server.createContext("/rukun/jam", this::jam);
        server.createContext("/uji/submit-form", pertukaran -> jawab(pertukaran, 400, "application/json",
                new String(pertukaran.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        server.start();
    }

    /** The clock has no day of its own; its script lies beside it. */
    private void jam(HttpExchange pertukaran) throws IOException {
        if (pertukaran.getRequestURI().getPath().endsWith(".js")) {
            berkas(pertukaran, "static/rukun/");
        } else {
            jawab(pertukaran, "application/json", "null");
        }
    }

    /** A file (as JSON) that is uploaded in another window as soon as this one has asked for the first time. */
    FormulirLepas terunggahKemudian(String berkas) {
        kemudian = berkas;
        return this;
    }

    /** As the application's address of drafts, for one person and one window. */
    private void draf(HttpExchange pertukaran) throws IOException {
        byte[] badan = pertukaran.getRequestBody().readAllBytes();
        if (pertukaran.getRequestMethod().equals("PUT")) {
            draf = JSON.readTree(badan);
        } else if (pertukaran.getRequestMethod().equals("DELETE")) {
            draf = null;
            pertukaran.sendResponseHeaders(204, -1);
            return;
        }
        ObjectNode jawaban = JSON.createObjectNode().put("akun", "uji");
        jawaban.putPOJO("draf", draf == null ? null : ((ObjectNode) draf.deepCopy()).put("disimpan", "pukul 14.05"));
        jawab(pertukaran, "application/json", jawaban.toString());
    }

    /** What the form has had kept; {@code null} if nothing. */
    JsonNode draf() {
        return draf;
    }

    /** A form that was filled in before. */
    FormulirLepas draf(JsonNode semula) {
        draf = semula;
        return this;
    }

    /** A list that the form may ask for. */
    FormulirLepas daftar(String nama, List<BarisPilihan> isi) {
        daftar.put(nama, isi);
        return this;
    }

    /** As the application's address of lists takes it. */
    private static PencarianDaftar pencarian(URI alamat) {
        MultiValueMap<String, String> isi = UriComponentsBuilder.fromUri(alamat).build().getQueryParams();
        List<String> id = isi.getOrDefault("id", List.of()).stream().flatMap(satu -> Stream.of(terurai(satu).split(",")))
                .filter(satu -> !satu.isEmpty()).toList();
        String cari = isi.getFirst("cari");
        return new PencarianDaftar(isi.containsKey("cari") ? terurai(cari) : null,
                Integer.parseInt(isi.getOrDefault("lewati", List.of("0")).get(0)), id);
    }

    private static String terurai(String teks) {
        return teks == null ? "" : URLDecoder.decode(teks, StandardCharsets.UTF_8);
    }

    FormulirLepas buka() {
        driver.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        tunggu("the form", () -> jalankan("return window.galat ?? document.body.dataset.siap"));
        assertThat(jalankan("return window.galat")).isNull();
        return this;
    }

    /** The variables that the form sends, with type and value; {@code null} if it does not send them. */
    JsonNode kirim() {
        String terkirim = (String) jalankan("return window.kirim()");
        try {
            return terkirim == null ? null : JSON.readTree(terkirim);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server refuses what was sent. */
    void ditolak(String kolom) {
        jalankan("window.tolak(" + kolom + ")");
        tunggu("the refusal", () -> !semuaTampak(css(".rukun-salah:not(:empty)")).isEmpty());
    }

    WebElement satu(String pola) {
        return tampak(css(pola));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void berkas(HttpExchange pertukaran, String folder) throws IOException {
        String nama = pertukaran.getRequestURI().getPath().replaceFirst(".*/", "");
        jawab(pertukaran, nama.endsWith(".js") ? "text/javascript" : "text/css",
                new ClassPathResource(folder + nama).getContentAsString(StandardCharsets.UTF_8));
    }

    private static void jawab(HttpExchange pertukaran, String jenis, String isi) throws IOException {
        jawab(pertukaran, 200, jenis, isi);
    }

    private static void jawab(HttpExchange pertukaran, int status, String jenis, String isi) throws IOException {
        byte[] byteIsi = isi.getBytes(StandardCharsets.UTF_8);
        pertukaran.getResponseHeaders().set("Content-Type", jenis + ";charset=utf-8");
        pertukaran.sendResponseHeaders(status, byteIsi.length);
        try (var keluar = pertukaran.getResponseBody()) {
            keluar.write(byteIsi);
        }
    }
}
