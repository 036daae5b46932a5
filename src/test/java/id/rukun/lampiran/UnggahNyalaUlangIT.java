package id.rukun.lampiran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.hukum.ParameterHukum;
import id.rukun.isian.nilai.BentukId;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.Simpul;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that is killed while a file comes in: half of one, and one that lies there whole and has no row yet. */
@Tag("panjang")
class UnggahNyalaUlangIT {

    private static final String UNGGAH = "/api/rukun/lampiran?nama=surat.pdf";

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private Jalan jalan;

    @TempDir private Path folder;

    @Test
    @DisplayName("yang sudah dijawab ada dan utuh, yang terputus tidak ada; sisanya disapu pekerjaan malam, yang terikat tetap")
    void dibunuhSelagiMengunggah() throws Exception {
        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan();
            jalan = new Jalan(panggung, kelurahan, aplikasi.getBean(JamRukun.class).hariIni()).mulai();
        }
        String terikat;
        try (Simpul simpul = Simpul.jalankan(folder.resolve("aplikasi.log"), properti()).tunggu(kelurahan.akun("petugas"))) {
            Klien petugas = new Klien(simpul.port(), kelurahan.akun("petugas"));
            terikat = unggah(petugas);
            petugas.kirim("POST", "/api/rukun/kasus-saya/" + jalan.nomor() + "/berkas",
                    Map.of("lampiran", terikat, "jenis", "SURAT", "keterangan", "Surat dukungan warga")).berhasil();
            bunuhDiTengah(simpul, petugas);
        }
        assertThat(isi()).as("the bound one, and the one without a row").hasSize(2).contains(terikat);
        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            LampiranService lampiran = aplikasi.getBean(LampiranService.class);
            String kasus = aplikasi.getBean(Panggung.class).kasus(jalan.nomor()).id();
            assertThat(lampiran.belumDikirim(kelurahan.akun("petugas"))).isEmpty();
            assertThat(lampiran.dari(kasus)).singleElement().satisfies(l -> assertThat(l.id()).isEqualTo(terikat));
            assertThat(lampiran.terikat(terikat).orElseThrow().utuh()).isTrue();
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSampaiIsi(kasus).temuan()).isEmpty();
            malam(aplikasi, lampiran.parameter());
            assertThat(isi()).containsExactly(terikat);
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSampaiIsi(kasus).temuan()).isEmpty();
        }
    }

    /** The table of files is held: a content lies there, its row waits, and of a second file only half has come. */
    private void bunuhDiTengah(Simpul simpul, Klien petugas) throws Exception {
        int sebelum = isi().size();
        try (Connection tahan = DriverManager.getConnection(database); Statement perintah = tahan.createStatement();
                Socket setengah = new Socket("127.0.0.1", simpul.port())) {
            tahan.setAutoCommit(false);
            perintah.execute("lock table lampiran in exclusive mode");
            setengah.getOutputStream().write(separuh());
            CompletableFuture<Void> kiriman = CompletableFuture.runAsync(() -> unggah(petugas));
            await().until(() -> isi().size() > sebelum);
            simpul.bunuh();
            assertThat(kiriman).failsWithin(Duration.ofMinutes(1));
        }
    }

    private byte[] separuh() {
        String masuk = Base64.getEncoder().encodeToString(
                (kelurahan.akun("petugas") + ":" + Panggung.SANDI).getBytes(StandardCharsets.UTF_8));
        return ("POST " + UNGGAH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + masuk
                + "\r\nContent-Type: application/pdf\r\nContent-Length: 500000\r\n\r\n"
                + "%PDF-1.4\n" + "x".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String unggah(Klien siapa) {
        return siapa.kirimMentah("POST", UNGGAH, "application/pdf", ContohBerkas.pdf()).berhasil().json().path("id").asText();
    }

    /** The nightly job once the files whose form never came are kept no longer. */
    private static void malam(ConfigurableApplicationContext aplikasi, String parameter) {
        JamRukun jam = aplikasi.getBean(JamRukun.class);
        jam.bekukan(jam.hariIni().plus(aplikasi.getBean(ParameterHukum.class).pada(jam.hariIni()).masa(parameter)).plusDays(2)
                .atTime(1, 0).atZone(Kalender.JAKARTA).toInstant());
        aplikasi.getBean(MasaSimpanService.class).hapusYangLewat();
    }

    /** Names of all files in the place for attachments, half ones too; not the mark of whose it is. */
    private List<String> isi() {
        try (Stream<Path> semua = Files.walk(folder.resolve("lampiran"))) {
            return semua.filter(Files::isRegularFile).map(b -> b.getFileName().toString())
                    .filter(nama -> BentukId.ya(nama) || nama.endsWith(".baru")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext nyalakan() {
        Map<String, Object> semua = properti();
        semua.put("server.port", 0);
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class).profiles("demo")
                .run(Simpul.argumen(semua));
    }

    private Map<String, Object> properti() {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("camunda.bpm.job-execution.enabled", false);
        properti.put("rukun.dokumen.mandiri", false);
        properti.put("rukun.dokumen.folder", folder.resolve("dokumen"));
        properti.put("rukun.lampiran.folder", folder.resolve("lampiran"));
        return properti;
    }
}
