package id.rukun.uji;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A person before the doors: speaks HTTP only, with HTTP Basic, in a session of Tasklist or anonymously. */
public final class Klien {

    /** Escapes what is not ASCII, so that even half a surrogate pair gets through. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TOKEN = "XSRF-TOKEN";
    private static final int DIALIHKAN = 302;

    private final int port;
    private final String akun;
    private final String sandi;
    private final CookieManager sesi;
    private final String halaman;
    private final HttpClient http;

    /** @param akun login; {@code null} for someone who does not say who he is */
    public Klien(int port, String akun) {
        this(port, akun, Panggung.SANDI);
    }

    public Klien(int port, String akun, String sandi) {
        this(port, akun, sandi, null);
    }

    private Klien(int port, String akun, String sandi, CookieManager sesi) {
        this(port, akun, sandi, sesi, null);
    }

    private Klien(int port, String akun, String sandi, CookieManager sesi, String halaman) {
        this.halaman = halaman;
        this.port = port;
        this.akun = akun;
        this.sandi = sandi;
        this.sesi = sesi;
        this.http = sesi == null ? HTTP : HttpClient.newBuilder().cookieHandler(sesi).build();
    }

    /** Somebody who has signed in to Tasklist. */
    public static Klien diTasklist(int port, String akun) {
        return di("tasklist", port, akun);
    }

    /** Somebody signed in to a web application: his requests carry the session and its token, as the browser's do. */
    public static Klien di(String aplikasi, int port, String akun) {
        return di(aplikasi, port, akun, Panggung.SANDI);
    }

    public static Klien di(String aplikasi, int port, String akun, String sandi) {
        return di(aplikasi, port, akun, sandi, "");
    }

    /** The same with a code of his second factor. */
    public static Klien di(String aplikasi, int port, String akun, String sandi, String kode) {
        Klien klien = new Klien(port, akun, sandi, new CookieManager());
        klien.masuk(aplikasi, kode).berhasil();
        // The session is a new one and has its token from the first page; whose post asks for a second factor is led to set it up.
        JawabanRest pertama = klien.ambil("/camunda/app/" + aplikasi + "/default/");
        (pertama.status() == DIALIHKAN ? klien.ambil("/camunda/api/rukun/akun/faktor-kedua/halaman") : pertama).berhasil();
        return klien;
    }

    /** What somebody is answered who tries to sign in to Tasklist. */
    public static JawabanRest cobaMasuk(int port, String akun, String sandi, String kode) {
        return new Klien(port, akun, sandi, new CookieManager()).masuk("tasklist", kode);
    }

    /** Somebody at a browser that has signed in nowhere yet. */
    public static Klien diPeramban(int port, String akun) {
        return new Klien(port, akun, Panggung.SANDI, new CookieManager());
    }

    /** Tries to sign in to Tasklist in his own way: what stands behind the address, in the body, and what answer he takes. */
    public JawabanRest masukLain(String pertanyaan, String badan, String jawaban) {
        ambil("/camunda/app/tasklist/default/").berhasil();
        return kirim(permintaan("/camunda/api/admin/auth/user/default/login/tasklist" + pertanyaan).POST(BodyPublishers.ofString(badan))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept", jawaban));
    }

    private JawabanRest masuk(String aplikasi, String kode) {
        ambil("/camunda/app/" + aplikasi + "/default/").berhasil();
        return kirim(permintaan("/camunda/api/admin/auth/user/default/login/" + aplikasi)
                .POST(BodyPublishers.ofString("username=" + akun + "&password=" + sandi + (kode.isEmpty() ? "" : "&kode=" + kode)))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** The same person, whose browser is made to ask by a page that stands so to the one asked: "cross-site". */
    public Klien dari(String halamanLain) {
        return new Klien(port, akun, sandi, sesi, halamanLain);
    }

    public String akun() {
        return akun;
    }

    /** Whether he is signed in to a web application. */
    public boolean bersesi() {
        return sesi != null;
    }

    public JawabanRest ambil(String jalur) {
        return kirim("GET", jalur, null);
    }

    public JawabanRest kirim(String metode, String jalur, Object badan) {
        return kirim(permintaan(jalur)
                .method(metode, badan == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(badan)))
                .header("Content-Type", "application/json"));
    }

    /** Sends a body as it stands, byte for byte. */
    public JawabanRest kirimMentah(String metode, String jalur, String jenis, byte[] badan) {
        return kirim(permintaan(jalur).method(metode, BodyPublishers.ofByteArray(badan)).header("Content-Type", jenis));
    }

    private HttpRequest.Builder permintaan(String jalur) {
        HttpRequest.Builder permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur));
        if (halaman != null) {
            permintaan.header("Sec-Fetch-Site", halaman);
        }
        if (sesi != null) {
            sesi.getCookieStore().getCookies().stream().filter(kue -> kue.getName().equals(TOKEN))
                    .forEach(kue -> permintaan.header("X-" + TOKEN, kue.getValue()));
        } else if (akun != null) {
            String masuk = akun + ":" + sandi;
            permintaan.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(masuk.getBytes(StandardCharsets.UTF_8)));
        }
        return permintaan;
    }

    private JawabanRest kirim(HttpRequest.Builder permintaan) {
        try {
            var jawaban = http.send(permintaan.build(), BodyHandlers.ofString());
            return new JawabanRest(jawaban.statusCode(), jawaban.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String json(Object nilai) {
        try {
            return JSON.writeValueAsString(nilai);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What came back. */
    public record JawabanRest(int status, String isi) {

        public JsonNode json() {
            try {
                return JSON.readTree(isi);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Bukan JSON: " + this, e);
            }
        }

        /** The sentence that the person reads. */
        public String pesan() {
            return json().path("message").asText();
        }

        /** This answer, if it says that all went well. */
        public JawabanRest berhasil() {
            if (status / 100 != 2) {
                throw new AssertionError("Ditolak: " + this);
            }
            return this;
        }
    }
}
