package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.PostgresUji;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Biaya.JenisBiaya;
import id.rukun.uji.Biaya.LangkahBiaya;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a case of P-10 costs beside the smallest Camunda process of as many forms, each with one variable and one gateway,
 * on an engine as it comes, with authorizations and full history, on the same server, in the same run, in turns. Both are
 * called through the engine's Java API under the login of an official. {@code mvn verify -Pbiaya} prints the table.
 */
@UjiPostgres
@Tag("biaya")
class BiayaIT {

    private static final int PEMANASAN = 10;
    private static final int PUTARAN = 6;
    private static final String TERKECIL = "terkecil";
    private static final List<String> AKUN = List.of("satu", "dua", "tiga", "empat", "lima");

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;

    @Test
    void kasusDiSampingProsesTerkecil() {
        int kiriman = rukun().langkah(JenisBiaya.KIRIM).size();
        ProcessEngine mesin = mesinTerkecil(kiriman);
        try {
            IntStream.range(0, PEMANASAN).forEach(i -> {
                rukun();
                terkecil(mesin, kiriman);
            });
            HasilUkur rukun = new HasilUkur("Rukun");
            HasilUkur terkecil = new HasilUkur("proses terkecil");
            IntStream.range(0, PUTARAN).forEach(i -> {
                KelurahanUji kelurahan = panggung.kelurahan();
                ukur(rukun, () -> rukun(kelurahan));
                ukur(terkecil, () -> terkecil(mesin, kiriman));
            });

            assertThat(terkecil.kiriman).hasSameSizeAs(rukun.kiriman);
            System.out.printf("%n%s%n%s%n%s%n", rukun, terkecil, rukun.banding(terkecil));
        } finally {
            mesin.close();
        }
    }

    private void ukur(HasilUkur hasil, Supplier<Biaya> putaran) {
        Duration sebelum = prosesorBasisData();
        hasil.tambah(putaran.get(), prosesorBasisData().minus(sebelum));
    }

    private Biaya rukun() {
        return rukun(panggung.kelurahan());
    }

    private Biaya rukun(KelurahanUji kelurahan) {
        Jalan jalan = new Jalan(panggung, kelurahan, jam.hariIni());
        return PenghitungPernyataan.waktu(() -> jalan.mulai().pilihRt().keduaRtSetuju().sampaikan()
                .mufakatKelurahan(kelurahan.pengurus()).rancangan().tinjau().camatSetuju().tandatangani());
    }

    private static Biaya terkecil(ProcessEngine mesin, int kiriman) {
        return PenghitungPernyataan.waktu(() -> {
            String nomor = "Kasus " + System.nanoTime();
            new Pejabat(mesin, AKUN.get(0)).masuk(() -> mesin.getRuntimeService()
                    .startProcessInstanceByKey(TERKECIL, nomor, Map.of("lembar", "{}")));
            IntStream.range(0, kiriman).forEach(i ->
                    new Pejabat(mesin, akun(i)).kirim(nomor, "Tugas" + i, Map.of("jawaban", "YA")));
        });
    }

    private static String akun(int tugas) {
        return AKUN.get(tugas % AKUN.size());
    }

    private static ProcessEngine mesinTerkecil(int kiriman) {
        ProcessEngineConfigurationImpl konfigurasi = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        konfigurasi.setProcessEngineName(TERKECIL);
        konfigurasi.setJdbcUrl(PostgresUji.databaseBaru());
        konfigurasi.setJdbcDriver("org.postgresql.Driver");
        konfigurasi.setJdbcUsername("postgres");
        konfigurasi.setDatabaseSchemaUpdate("true");
        konfigurasi.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        konfigurasi.setHistoryTimeToLive("P365D");
        konfigurasi.setJobExecutorActivate(false);
        konfigurasi.setMetricsEnabled(false);
        konfigurasi.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
        ProcessEngine mesin = konfigurasi.buildProcessEngine();
        mesin.getRepositoryService().createDeployment().addModelInstance("terkecil.bpmn", model(kiriman)).deploy();
        AKUN.forEach(akun -> daftarkan(mesin, akun));
        konfigurasi.setAuthorizationEnabled(true);
        return mesin;
    }

    private static BpmnModelInstance model(int kiriman) {
        AbstractFlowNodeBuilder<?, ?> titik = Bpmn.createExecutableProcess(TERKECIL).startEvent();
        for (int i = 0; i < kiriman; i++) {
            titik = titik.userTask("Tugas" + i).camundaCandidateGroups("kantor" + akun(i))
                    .exclusiveGateway("Gerbang" + i).condition("tidak", "${jawaban != 'YA'}").endEvent("Tidak" + i)
                    .moveToNode("Gerbang" + i).condition("ya", "${jawaban == 'YA'}");
        }
        return titik.endEvent().done();
    }

    private static void daftarkan(ProcessEngine mesin, String akun) {
        mesin.getIdentityService().saveUser(mesin.getIdentityService().newUser(akun));
        mesin.getIdentityService().saveGroup(mesin.getIdentityService().newGroup("kantor" + akun));
        mesin.getIdentityService().createMembership(akun, "kantor" + akun);
        Stream.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE).forEach(sumber -> {
            Authorization izin = mesin.getAuthorizationService()
                    .createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            izin.setGroupId("kantor" + akun);
            izin.setResource(sumber);
            izin.setResourceId(Authorization.ANY);
            Stream.of(sumber == Resources.PROCESS_DEFINITION
                    ? new Permission[] {Permissions.READ, Permissions.CREATE_INSTANCE}
                    : new Permission[] {Permissions.CREATE}).forEach(izin::addPermission);
            mesin.getAuthorizationService().saveAuthorization(izin);
        });
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
            return "kali %.2f (rata-rata %.2f), prosesor basis data %.2f".formatted(median() / lain.median(),
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
