package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.RukunApplication;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.LangkahKasus;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Jalan;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Potret;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.uji.VersiModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An older release is started, a case is left at every place of it, and today's is started on the same database: each
 * case goes on with today's models and is finished. The older models are today's with one task under another name, one
 * task less, and one boundary timer less.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NaikVersiKontrak {

    /** The name that {@code PilihRt} had. */
    private static final String PILIH_RT_LAMA = "PilihSemuaRt";

    private static final MigrationHints PETUNJUK = new MigrationHints(Map.of(PILIH_RT_LAMA, "PilihRt"), Set.of());

    /** Tasks of persons and offices, called processes, repetitions half done before and after the join, jobs. */
    private static final Set<LangkahKasus> TEMPAT = EnumSet.of(LangkahKasus.MULAI, LangkahKasus.HADIR_RT,
            LangkahKasus.BERITA_ACARA_RT, LangkahKasus.SATU_RT_SELESAI, LangkahKasus.SATU_RW_MENYAMPAIKAN,
            LangkahKasus.SATU_HASIL_DITERIMA, LangkahKasus.UNDANG_KELURAHAN, LangkahKasus.TINJAU,
            LangkahKasus.TANDA_TANGAN);

    private record Tertinggal(Jalan jalan, KelurahanUji kelurahan) {}

    private final Map<LangkahKasus, Tertinggal> kasus = new EnumMap<>(LangkahKasus.class);
    private Tertinggal terhenti;
    private ConfigurableApplicationContext aplikasi;
    private Panggung panggung;
    private ProcessEngine mesin;

    /** What the application must be told to use one and the same database at each start. */
    abstract Map<String, Object> database();

    @BeforeAll
    void naikVersi(@TempDir Path folder) {
        VersiModel.tulis(folder,
                VersiModel.dari("penggabungan-rt-lintas-rw").gantiNama("PilihRt", PILIH_RT_LAMA)
                        .lewati("PeriksaSyarat", "PeriksaBeritaAcara").buang("BelumDiteruskan"));
        String isiRilis = "file:%s/processes/**/*.bpmn,classpath:/forms/**/*.html"
                .formatted(folder);
        try (ConfigurableApplicationContext lama =
                nyalakan(Map.of("camunda.bpm.deployment-resource-pattern", isiRilis))) {
            TEMPAT.forEach(tempat -> kasus.put(tempat, tinggalkan(lama, tempat)));
            terhenti = tinggalkan(lama, LangkahKasus.SATU_HASIL_DITERIMA);
        }
        aplikasi = nyalakan(Map.of());
        panggung = aplikasi.getBean(Panggung.class);
        mesin = aplikasi.getBean(ProcessEngine.class);
    }

    @AfterAll
    void matikan() {
        aplikasi.close();
    }

    @ParameterizedTest
    @FieldSource("TEMPAT")
    @DisplayName("kasus yang berdiri di mana pun berlanjut pada model yang sekarang sampai selesai")
    void caseGoesOn(LangkahKasus tempat) {
        Jalan lanjut = kasus.get(tempat).jalan().di(panggung);
        padaVersiTerbaru(lanjut.nomor());
        tugasDiingatkan(lanjut.nomor());

        for (LangkahKasus langkah : tempat.sesudahnya()) {
            langkah.jalani(lanjut, kasus.get(tempat).kelurahan());
            padaVersiTerbaru(lanjut.nomor());
            tugasDiingatkan(lanjut.nomor());
        }
        panggung.pastikanSelesai(lanjut.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("a timer that only today's model has fires on its day, and what follows it happens")
    void newTimerFires() {
        Jalan lanjut = terhenti.jalan().di(panggung);
        JamRukun jam = aplikasi.getBean(JamRukun.class);
        assertThat(tenggatPenerusan(lanjut.nomor())).isNotEmpty()
                .containsOnly(Date.from(Kalender.akhirHari(jam.hariIni().plusDays(14))));
        jam.maju(Duration.ofDays(15));
        try {
            aplikasi.getBean(JdbcTemplate.class).queryForList("""
                    select j.id_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
                    where p.business_key_ = ? and j.handler_cfg_ = 'BelumDiteruskan'""", String.class, lanjut.nomor())
                    .forEach(mesin.getManagementService()::executeJob);
            lanjut.pejabat("lurah").kirim(lanjut.nomor(), "JemputHasil", Map.of("catatan", Jalan.ALASAN,
                    "tanggalPenjemputan", jam.hariIni(), "diterimaDari", "Ketua RW 01"));
            lanjut.jalankan();
        } finally {
            jam.jalankanDari(Instant.now());
        }

        assertThat(lanjut.pejabat("lurah").namaTugas(lanjut.nomor())).containsExactly("UndangPeserta");
        assertThat(panggung.berkas(lanjut.nomor(), JenisEntri.PEMBERITAHUAN)).hasSize(1);
    }

    private List<Date> tenggatPenerusan(String nomor) {
        return mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomor).list().stream()
                .flatMap(p -> mesin.getManagementService().createJobQuery().processInstanceId(p.getId())
                        .activityId("BelumDiteruskan").list().stream())
                .map(Job::getDuedate).toList();
    }

    @Test
    @DisplayName("another start changes nothing")
    void startedAgain() {
        Potret potret = new Potret(aplikasi.getBean(JdbcTemplate.class));
        Map<String, Long> sebelum = potret.isi();
        aplikasi.getBean(ModelMigration.class).run(null);
        assertThat(potret.isi()).isEqualTo(sebelum);
    }

    private static Tertinggal tinggalkan(ConfigurableApplicationContext lama, LangkahKasus tempat) {
        Panggung panggung = lama.getBean(Panggung.class);
        KelurahanUji kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(40).kkB(45));
        Jalan jalan = new Jalan(panggung, kelurahan, lama.getBean(JamRukun.class).hariIni());
        tempat.sampaiSini().forEach(langkah -> jalaniLama(langkah, jalan, kelurahan));
        return new Tertinggal(jalan, kelurahan);
    }

    private static void jalaniLama(LangkahKasus langkah, Jalan jalan, KelurahanUji kelurahan) {
        if (langkah == LangkahKasus.PILIH_RT) {
            jalan.pejabat("petugas").kirim(jalan.nomor(), PILIH_RT_LAMA,
                    Map.of("rt", List.of(kelurahan.rtA, kelurahan.rtB)));
        } else {
            langkah.jalani(jalan, kelurahan);
        }
    }

    private void padaVersiTerbaru(String nomor) {
        Set<String> terbaru = mesin.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()
                .stream().map(ProcessDefinition::getId).collect(Collectors.toSet());
        assertThat(mesin.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(nomor).list())
                .extracting(ProcessInstance::getProcessDefinitionId).isSubsetOf(terbaru);
    }

    /** Each open task of the case has the timer events of its model, neither more nor less. */
    private void tugasDiingatkan(String nomor) {
        for (Task tugas : mesin.getTaskService().createTaskQuery().processInstanceBusinessKey(nomor).list()) {
            assertThat(timer(tugas)).as(tugas.getTaskDefinitionKey())
                    .containsExactlyInAnyOrderElementsOf(TimerModel.milik(mesin, tugas));
        }
    }

    private List<String> timer(Task tugas) {
        return aplikasi.getBean(JdbcTemplate.class).queryForList(
                "select handler_cfg_ from act_ru_job where execution_id_ = ?", String.class, tugas.getExecutionId());
    }

    private ConfigurableApplicationContext nyalakan(Map<String, Object> tambahan) {
        Map<String, Object> properti = new HashMap<>(database());
        properti.put("server.port", 0);
        properti.put("camunda.bpm.job-execution.enabled", false);
        properti.put("rukun.dokumen.mandiri", false);
        properti.putAll(tambahan);
        return new SpringApplicationBuilder(RukunApplication.class, Panggung.class, Petunjuk.class).profiles("demo")
                .run(properti.entrySet().stream().map(p -> "--" + p.getKey() + "=" + p.getValue())
                        .toArray(String[]::new));
    }

    /** What stands beside the models of a release that renames a task. */
    @TestConfiguration
    static class Petunjuk {

        @Bean
        @Primary
        MigrationPlans rencanaUji(RepositoryService repository, RuntimeService runtime) {
            return new MigrationPlans(repository, runtime, kunci -> PETUNJUK);
        }
    }
}
