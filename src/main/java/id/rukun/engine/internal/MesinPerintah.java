package id.rukun.engine.internal;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as a command of the command line needs it, on the application's own tables: it makes accounts and answers tables of
 * decisions, and does no work. What it writes is what the application's engine would write.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("rukun.perintah.mesin")
class MesinPerintah {

    @Bean(destroyMethod = "close")
    ProcessEngine prosesPerintah(ApplicationContext konteks, DataSource sumber, PlatformTransactionManager transaksi,
            @Value("${camunda.bpm.generic-properties.properties.general-resource-whitelist-pattern}") String nama,
            @Value("${camunda.bpm.authorization.enabled}") boolean berizin) {
        SpringProcessEngineConfiguration mesin = new SpringProcessEngineConfiguration();
        mesin.setApplicationContext(konteks);
        mesin.setDataSource(sumber);
        mesin.setTransactionManager(transaksi);
        mesin.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        RiwayatSecukupnya riwayat = new RiwayatSecukupnya();
        mesin.setCustomHistoryLevels(List.of(riwayat));
        mesin.setHistory(riwayat.getName());
        mesin.setIdGenerator(new StrongUuidGenerator());
        mesin.setAuthorizationEnabled(berizin);
        mesin.setGeneralResourceWhitelistPattern(nama);
        mesin.setJobExecutorActivate(false);
        mesin.setMetricsEnabled(false);
        mesin.setTaskMetricsEnabled(false);
        mesin.setCmmnEnabled(false);
        mesin.setScriptEngineResolver(new TanpaSkrip());
        return mesin.buildProcessEngine();
    }

    @Bean
    ProcessEngineConfigurationImpl pengaturanMesinPerintah(ProcessEngine mesin) {
        return (ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration();
    }

    @Bean
    IdentityService identitasPerintah(ProcessEngine mesin) {
        return mesin.getIdentityService();
    }

    @Bean
    DecisionService keputusanPerintah(ProcessEngine mesin) {
        return mesin.getDecisionService();
    }
}
