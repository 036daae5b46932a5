package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.PostgresUji;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Biaya.JenisBiaya;
import id.rukun.uji.Biaya.LangkahBiaya;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a case of P-10 costs beside the smallest process of the engine ({@link ProsesTerkecil}) of as many forms, on the same
 * server, in the same run, in turns; the server waits for its disk. Once over REST, as in life: each request signs in, on
 * both sides. Once through the engine's Java API, where only the step itself is left. {@code mvn verify -Pbiaya} prints
 * the tables.
 */
@UjiPostgres
@Tag("biaya")
class BiayaIT {

    private static final int PEMANASAN = Integer.getInteger("biaya.pemanasan", 25);
    private static final int PUTARAN = Integer.getInteger("biaya.putaran", 10);
    private static final Duration PALING_LAMA = Duration.ofMinutes(2);

    @Autowired private Panggung panggung;
    @Autowired private ProcessEngine mesinRukun;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    @Test
    void lewatRest() throws IOException, InterruptedException {
        Function<String, Pejabat> pintu = akun -> new PejabatLewatRest(mesinRukun, new Klien(port, akun));
        int kiriman = rukun(panggung.kelurahan(), pintu).langkah(JenisBiaya.KIRIM).size();
        int portTerkecil = portBebas();
        Process aplikasi = nyalakan(portTerkecil, kiriman);
        try {
            sampaiSiap(aplikasi, portTerkecil);
            bandingkan("Lewat REST", pintu, () -> terkecilLewatRest(portTerkecil, kiriman));
        } finally {
            aplikasi.destroy();
            aplikasi.waitFor();
        }
    }

    @Test
    void lewatJava() {
        Function<String, Pejabat> pintu = panggung::sebagai;
        int kiriman = rukun(panggung.kelurahan(), pintu).langkah(JenisBiaya.KIRIM).size();
        ProcessEngine mesin = mesinTerkecil(kiriman);
        try {
            bandingkan("Lewat Java", pintu, () -> terkecil(mesin, kiriman));
        } finally {
            mesin.close();
        }
    }

    private void bandingkan(String judul, Function<String, Pejabat> pintu, Supplier<Biaya> putaranTerkecil) {
        IntStream.range(0, PEMANASAN).forEach(i -> {
            rukun(panggung.kelurahan(), pintu);
            putaranTerkecil.get();
        });
        HasilUkur rukun = new HasilUkur("Rukun");
        HasilUkur terkecil = new HasilUkur("proses terkecil");
        IntStream.range(0, PUTARAN).forEach(i -> {
            KelurahanUji kelurahan = panggung.kelurahan();
            ukur(rukun, () -> rukun(kelurahan, pintu));
            ukur(terkecil, putaranTerkecil);
        });

        assertThat(terkecil.kiriman).hasSameSizeAs(rukun.kiriman);
        System.out.printf("%n%s%n%s%n%s%n%s%n", judul, rukun, terkecil, rukun.banding(terkecil));
    }

    private void ukur(HasilUkur hasil, Supplier<Biaya> putaran) {
        Duration sebelum = prosesorBasisData();
        hasil.tambah(putaran.get(), prosesorBasisData().minus(sebelum));
    }

    private Biaya rukun(KelurahanUji kelurahan, Function<String, Pejabat> pintu) {
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni(), pintu);
        return PenghitungPernyataan.waktu(() -> jalan.mulai().pilihRt().keduaRtSetuju().sampaikan()
                .mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani());
    }

    private static Biaya terkecil(ProcessEngine mesin, int kiriman) {
        return PenghitungPernyataan.waktu(() -> {
            String nomor = "Kasus " + System.nanoTime();
            new Pejabat(mesin, ProsesTerkecil.akun(0)).masuk(() -> mesin.getRuntimeService()
                    .startProcessInstanceByKey(ProsesTerkecil.KUNCI, nomor, Map.of("lembar", "{}")));
            IntStream.range(0, kiriman).forEach(i -> new Pejabat(mesin, ProsesTerkecil.akun(i))
                    .kirim(nomor, ProsesTerkecil.kegiatan(i), Map.of(ProsesTerkecil.JAWABAN, "YA")));
        });
    }

    private Biaya terkecilLewatRest(int portTerkecil, int kiriman) {
        return PenghitungPernyataan.waktu(() -> {
            String nomor = "Kasus-" + System.nanoTime();
            new Klien(portTerkecil, ProsesTerkecil.akun(0))
                    .kirim("POST", "/engine-rest/process-definition/key/" + ProsesTerkecil.KUNCI + "/start",
                            Map.of("businessKey", nomor, "variables", Map.of("lembar", Map.of("value", "{}"))))
                    .berhasil();
            IntStream.range(0, kiriman).forEach(i ->
                    new PejabatLewatRest(mesinRukun, new Klien(portTerkecil, ProsesTerkecil.akun(i)))
                            .kirim(nomor, ProsesTerkecil.kegiatan(i), Map.of(ProsesTerkecil.JAWABAN, "YA")));
        });
    }

    private static Process nyalakan(int port, int kiriman) throws IOException {
        ProcessBuilder perintah = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=UTC",
                "-cp", System.getProperty("java.class.path"), ProsesTerkecil.class.getName(),
                Integer.toString(port), PostgresUji.databaseBaru(), Integer.toString(kiriman));
        return perintah.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The process is there and its first official may see it. */
    private static void sampaiSiap(Process aplikasi, int port) throws InterruptedException {
        Klien klien = new Klien(port, ProsesTerkecil.akun(0));
        Instant batas = Instant.now().plus(PALING_LAMA);
        while (!siap(klien)) {
            assertThat(aplikasi.isAlive() && Instant.now().isBefore(batas)).as("Proses terkecil siap").isTrue();
            Thread.sleep(500);
        }
    }

    private static boolean siap(Klien klien) {
        try {
            return klien.ambil("/engine-rest/process-definition/key/" + ProsesTerkecil.KUNCI).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static int portBebas() throws IOException {
        try (ServerSocket soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        }
    }

    private static ProcessEngine mesinTerkecil(int kiriman) {
        ProcessEngineConfigurationImpl pengaturan = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        pengaturan.setProcessEngineName(ProsesTerkecil.KUNCI);
        pengaturan.setJdbcUrl(PostgresUji.databaseBaru());
        pengaturan.setJdbcDriver("org.postgresql.Driver");
        pengaturan.setJdbcUsername("postgres");
        pengaturan.setDatabaseSchemaUpdate("true");
        pengaturan.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        pengaturan.setHistoryTimeToLive("P365D");
        pengaturan.setJobExecutorActivate(false);
        pengaturan.setMetricsEnabled(false);
        pengaturan.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
        ProcessEngine mesin = pengaturan.buildProcessEngine();
        ProsesTerkecil.pasang(mesin, kiriman);
        return mesin;
    }

    /** What the rounds of one of the two cost. */
    private static final class HasilUkur {

        private final String nama;
        private final List<Long> kiriman = new ArrayList<>();
        private final List<Duration> basisData = new ArrayList<>();

        private HasilUkur(String nama) {
            this.nama = nama;
        }

        private void tambah(Biaya biaya, Duration prosesor) {
            biaya.langkah(JenisBiaya.KIRIM).stream().map(LangkahBiaya::lama).forEach(lama -> kiriman.add(lama.get()));
            basisData.add(prosesor);
        }

        private double rataRata() {
            return kiriman.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6;
        }

        private double median() {
            return kiriman.stream().sorted().skip(kiriman.size() / 2).findFirst().orElseThrow() / 1e6;
        }

        private double basisData() {
            return basisData.stream().mapToLong(Duration::toMillis).average().orElseThrow();
        }

        private String banding(HasilUkur lain) {
            return "kali %.2f (rata-rata %.2f), prosesor basis data kali %.2f".formatted(median() / lain.median(),
                    rataRata() / lain.rataRata(), basisData() / lain.basisData());
        }

        @Override
        public String toString() {
            return "%-16s kiriman: median %.1f ms, rata-rata %.1f ms; prosesor basis data setiap kasus %.0f ms"
                    .formatted(nama, median(), rataRata(), basisData());
        }
    }

    /** Of the server and all its connections, which live as long as the pools. */
    private Duration prosesorBasisData() {
        long sambungan = sql.queryForObject("select pg_backend_pid()", Long.class);
        return ProcessHandle.of(sambungan).flatMap(ProcessHandle::parent).stream().flatMap(ProcessHandle::children)
                .flatMap(proses -> proses.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }
}
