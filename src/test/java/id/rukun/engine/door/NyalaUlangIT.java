package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.PostgresUji;
import id.rukun.RukunApplication;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that is stopped, and one that is killed while people work: the case goes on where it was committed. */
class NyalaUlangIT {

    private static final Duration BATAS_NYALA = Duration.ofMinutes(3);
    private static final List<String> BENIH = List.of("unit", "atribut_unit", "penduduk", "kartu_keluarga", "domisili",
            "akun_orang", "pemegang_jabatan", "ketetanggaan", "act_re_deployment", "act_re_procdef",
            "act_re_camformdef", "act_id_user", "act_id_group", "act_id_membership", "act_ru_filter",
            // Grants on tasks (type 7) and their history (19) come with the tasks.
            "act_ru_authorization where resource_type_ not in (7, 19)");

    private final String database = PostgresUji.databaseBaru();
    private KelurahanUji kelurahan;
    private Jalan jalan;

    @TempDir private Path catatan;

    @Test
    @DisplayName("proses dimatikan dan dibunuh di tengah kasus: kasus berlanjut, tidak ada yang dobel")
    void kasusBerlanjut() throws Exception {
        Map<String, Long> sebelum = mulaiKasus();

        bunuhSaatBekerja();

        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            assertThat(isi(aplikasi)).isEqualTo(sebelum);
            // The test's server has it switched off: the application's own connections do not.
            assertThat(aplikasi.getBean(JdbcTemplate.class).queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
            Panggung panggung = aplikasi.getBean(Panggung.class);
            lanjutkan(panggung, jalan.di(panggung));
            assertThat(aplikasi.getBean(JdbcTemplate.class)
                    .queryForObject("select hasil from kasus where nomor = ?", String.class, jalan.nomor()))
                    .isEqualTo("DITETAPKAN");
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSemua()).isEmpty();
        }
    }

    private Map<String, Long> mulaiKasus() {
        try (ConfigurableApplicationContext aplikasi = nyalakan()) {
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan();
            jalan = new Jalan(panggung, kelurahan, aplikasi.getBean(JamRukun.class).hariIni());
            jalan.mulai().pilihRt();
            return isi(aplikasi);
        }
    }

    @Test
    @DisplayName("proses dibunuh ketika mencetak Keputusan yang sudah bernomor: sesudah nyala lagi ia tercetak, satu kali")
    void tercetakSatuKali() throws Exception {
        long semua;
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of("rukun.dokumen.mandiri", false))) {
            Panggung panggung = aplikasi.getBean(Panggung.class);
            kelurahan = panggung.kelurahan();
            jalan = new Jalan(panggung, kelurahan, aplikasi.getBean(JamRukun.class).hariIni()).sampaiMufakat().rancangan().tinjau()
                    .camatSetuju().tandatangani();
            semua = aplikasi.getBean(JdbcTemplate.class).queryForObject("select count(*) from dokumen_antrean", Long.class);
            assertThat(semua).isPositive();
        }
        int port = portBebas();
        Process proses = jalankan(port);
        try {
            tunggu(port);
        } finally {
            proses.destroyForcibly().waitFor();
        }
        try (ConfigurableApplicationContext aplikasi = nyalakan(Map.of())) {
            JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
            Instant batas = Instant.now().plus(BATAS_NYALA);
            while (sql.queryForObject("select count(*) from dokumen_antrean", Long.class) > 0) {
                assertThat(Instant.now()).as("printed").isBefore(batas);
                Thread.sleep(200);
            }
            assertThat(sql.queryForObject("select count(*) from dokumen_cetakan", Long.class)).isEqualTo(semua);
            assertThat(sql.queryForObject("select count(*) from entri_berkas where aktivitas = 'Cetak dokumen'", Long.class))
                    .isEqualTo(semua);
            assertThat(aplikasi.getBean(BerkasVerifier.class).periksaSampaiIsi(
                    aplikasi.getBean(Panggung.class).kasus(jalan.nomor()).id()).temuan()).isEmpty();
        }
    }

    /** Both Ketua RW send their invitations to a process that is killed at that moment. */
    private void bunuhSaatBekerja() throws IOException, InterruptedException {
        int port = portBebas();
        Process proses = jalankan(port);
        try {
            tunggu(port);
            Map<String, Object> undangan = jalan.undangan();
            List<CompletableFuture<Void>> kiriman = Stream.of("rw01", "rw02").map(rw -> {
                PejabatRest ketua = new PejabatRest(new Klien(port, kelurahan.akun(rw)));
                String tugas = ketua.pegang(jalan.nomor(), "UndangPeserta");
                return CompletableFuture.runAsync(() -> ketua.coba(tugas, undangan));
            }).toList();
            CompletableFuture.anyOf(kiriman.toArray(CompletableFuture[]::new)).join();
            proses.destroyForcibly().waitFor();
            kiriman.forEach(NyalaUlangIT::abaikanPutus);
        } finally {
            proses.destroyForcibly().waitFor();
        }
    }

    private static void abaikanPutus(CompletableFuture<Void> kiriman) {
        try {
            kiriman.join();
        } catch (CompletionException putus) {
            assertThat(putus).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private void lanjutkan(Panggung panggung, Jalan lanjut) {
        undangBilaBelum(lanjut, "rw01");
        undangBilaBelum(lanjut, "rw02");
        bahas(lanjut, "rw01", kelurahan.kepalaA);
        bahas(lanjut, "rw02", kelurahan.kepalaB);
        panggung.jalankanPekerjaan(lanjut.nomor());
        lanjut.sampaikan().mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani();
    }

    /** What was committed before the end stays; what was not is still to be done. */
    private static void undangBilaBelum(Jalan lanjut, String rw) {
        if (lanjut.pejabat(rw).namaTugas(lanjut.nomor()).contains("UndangPeserta")) {
            lanjut.undang(rw);
        }
    }

    private static void bahas(Jalan lanjut, String rw, List<String> hadir) {
        lanjut.pejabat(rw).kirim(lanjut.nomor(), "CatatKehadiran", lanjut.kehadiran(rw, hadir));
        lanjut.pejabat(rw).kirim(lanjut.nomor(), "CatatPembahasan", Jalan.mufakat());
        lanjut.beritaAcara(rw);
    }

    private ConfigurableApplicationContext nyalakan() {
        return nyalakan(Map.of());
    }

    private ConfigurableApplicationContext nyalakan(Map<String, Object> lain) {
        Stream<String> semua = Stream.concat(argumen(0).stream(), lain.entrySet().stream()
                .map(p -> "--" + p.getKey() + "=" + p.getValue()));
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class).profiles("demo")
                .run(semua.toArray(String[]::new));
    }

    private Process jalankan(int port) throws IOException {
        // The folder of data holds the key of the seals, the same for all three applications.
        List<String> perintah = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-DRUKUN_DATA=" + System.getProperty("RUKUN_DATA", "target/data"), "-cp",
                System.getProperty("java.class.path"), RukunApplication.class.getName(),
                "--spring.profiles.active=demo"), argumen(port).stream()).toList();
        File log = catatan.resolve("aplikasi.log").toFile();
        return new ProcessBuilder(perintah).redirectErrorStream(true).redirectOutput(log).start();
    }

    private List<String> argumen(int port) {
        Map<String, Object> properti = new HashMap<>(PostgresUji.properti(database));
        properti.put("server.port", port);
        properti.put("camunda.bpm.job-execution.enabled", false);
        // The folder belongs to one database alone. What a dead process had to print is soon another's.
        properti.put("rukun.dokumen.folder", catatan.resolve("dokumen"));
        properti.put("rukun.dokumen.pegang", "2s");
        properti.put("rukun.dokumen.jeda", "1s");
        return properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue()).toList();
    }

    private static int portBebas() throws IOException {
        try (ServerSocket soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        }
    }

    /** The offices follow the register last of all at start-up; by then an official can sign in. */
    private void tunggu(int port) throws InterruptedException {
        Instant batas = Instant.now().plus(BATAS_NYALA);
        while (!menjawab(port)) {
            assertThat(Instant.now()).as("aplikasi menyala").isBefore(batas);
            Thread.sleep(200);
        }
    }

    private boolean menjawab(int port) {
        try {
            int status = new Klien(port, kelurahan.akun("rw01")).ambil("/engine-rest/task/count").status();
            assertThat(status).as("no door opens before accounts and rights are there").isIn(200, 503);
            return status == 200;
        } catch (UncheckedIOException belumMenyala) {
            return false;
        }
    }

    private static Map<String, Long> isi(ConfigurableApplicationContext aplikasi) {
        Map<String, Long> jumlah = new HashMap<>();
        JdbcTemplate sql = aplikasi.getBean(JdbcTemplate.class);
        BENIH.forEach(tabel -> jumlah.put(tabel, sql.queryForObject("select count(*) from " + tabel, Long.class)));
        return jumlah;
    }
}
