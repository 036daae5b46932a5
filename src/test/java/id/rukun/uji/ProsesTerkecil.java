package id.rukun.uji;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * The smallest process of the engine: user tasks of a few offices one after another, each with one variable and one
 * gateway. As an application of its own ({@link #main}) it stands behind the engine's REST interface as it comes, with
 * authorizations and HTTP Basic. It has no annotation by which a scan would take it for a part of Rukun.
 */
@EnableAutoConfiguration(exclude = {HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class,
    FlywayAutoConfiguration.class})
final class ProsesTerkecil {

    static final String KUNCI = "terkecil";
    static final String JAWABAN = "jawaban";
    private static final List<String> AKUN = List.of("satu", "dua", "tiga", "empat", "lima");

    /** Login of an official whose office has the task of this number. */
    static String akun(int tugas) {
        return AKUN.get(tugas % AKUN.size());
    }

    static String kegiatan(int tugas) {
        return "Tugas" + tugas;
    }

    /** The application: port, address of its database, how many tasks. */
    public static void main(String[] argumen) {
        SpringApplication aplikasi = new SpringApplication(ProsesTerkecil.class);
        aplikasi.setDefaultProperties(Map.of(
                // neither the settings nor the models of Rukun, which lie on the same class path
                "spring.config.name", KUNCI, "camunda.bpm.auto-deployment-enabled", "false",
                "server.address", "127.0.0.1", "server.port", argumen[0],
                "spring.datasource.url", argumen[1], "spring.datasource.username", "postgres",
                "camunda.bpm.authorization.enabled", "true", "camunda.bpm.job-execution.enabled", "false",
                "camunda.bpm.metrics.db-reporter-activate", "false",
                "camunda.bpm.generic-properties.properties.default-user-permission-name-for-task", "TASK_WORK"));
        pasang(aplikasi.run().getBean(ProcessEngine.class), Integer.parseInt(argumen[2]));
    }

    @Bean
    static FilterRegistrationBean<ProcessEngineAuthenticationFilter> masuk() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> saringan =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        saringan.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        saringan.addUrlPatterns("/engine-rest/*");
        return saringan;
    }

    /** Gives an engine the process and its officials. */
    static void pasang(ProcessEngine mesin, int tugas) {
        ProcessEngineConfigurationImpl pengaturan =
                (ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration();
        pengaturan.setAuthorizationEnabled(false);
        AKUN.forEach(akun -> daftarkan(mesin, akun));
        mesin.getRepositoryService().createDeployment().addModelInstance("terkecil.bpmn", model(tugas)).deploy();
        pengaturan.setAuthorizationEnabled(true);
    }

    private static BpmnModelInstance model(int tugas) {
        AbstractFlowNodeBuilder<?, ?> titik = Bpmn.createExecutableProcess(KUNCI)
                .camundaHistoryTimeToLiveString("P365D").startEvent();
        for (int i : IntStream.range(0, tugas).toArray()) {
            titik = titik.userTask(kegiatan(i)).camundaCandidateGroups("kantor" + akun(i))
                    .exclusiveGateway("Gerbang" + i).condition("tidak", "${jawaban != 'YA'}").endEvent("Tidak" + i)
                    .moveToNode("Gerbang" + i).condition("ya", "${jawaban == 'YA'}");
        }
        return titik.endEvent().done();
    }

    private static void daftarkan(ProcessEngine mesin, String akun) {
        var orang = mesin.getIdentityService().newUser(akun);
        orang.setPassword(Panggung.SANDI);
        mesin.getIdentityService().saveUser(orang);
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
}
