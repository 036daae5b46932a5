package id.rukun.engine.internal;

import id.rukun.berkas.percobaan.CatatanPercobaan;
import id.rukun.engine.internal.rights.PertanyaanHak;
import id.rukun.engine.internal.rights.TugasMilik;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the interceptors, the tenant provider, the password policy, the history and the question for rights into the engine;
 * the beans of the interceptors are fetched when first needed.
 */
@Component
class EngineInternals extends AbstractProcessEnginePlugin {

    /** Each takes two of the database's connections: application.yaml gives the pool more than twice as many. */
    static final int FORMULIR_SEKALIGUS = 10;

    /** What is late is found by its last day, the oldest first, not by reading the tasks of a province. */
    private static final String INDEKS_BATAS =
            "create index if not exists rukun_tugas_batas on act_ru_task (due_date_, id_)";

    private final ObjectProvider<CommandWatch> penjaga;
    private final ObjectProvider<CatatanPercobaan> percobaan;
    private final ObjectProvider<TugasMilik> tugas;
    private final ObjectProvider<JdbcTemplate> sql;
    private final WilayahService wilayah;
    private final PasswordPolicy sandi;

    EngineInternals(ObjectProvider<CommandWatch> penjaga, ObjectProvider<CatatanPercobaan> percobaan,
            ObjectProvider<TugasMilik> tugas, ObjectProvider<JdbcTemplate> sql, WilayahService wilayah,
            PasswordPolicy sandi) {
        this.penjaga = penjaga;
        this.percobaan = percobaan;
        this.tugas = tugas;
        this.sql = sql;
        this.wilayah = wilayah;
        this.sandi = sandi;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        Supplier<String> pengguna = () -> CurrentUser.akun(mesin.getIdentityService());
        mesin.setCustomPreCommandInterceptorsTxRequired(
                List.of(new OuterInterceptor(pengguna, percobaan::getObject, FORMULIR_SEKALIGUS), new SignInRetry()));
        mesin.setCustomPostCommandInterceptorsTxRequired(
                List.of(new InnerInterceptor(pengguna, penjaga::getObject)));
        mesin.setCustomSessionFactories(List.of(new PertanyaanHak(tugas::getObject)));
        mesin.setCustomHistoryLevels(List.of(new RiwayatSecukupnya()));
        mesin.setTenantIdProvider(new TenantDariUnit(wilayah));
        mesin.setPasswordPolicy(sandi);
        // Who took a task is in the operation log; the count of workers is for a licence.
        mesin.setTaskMetricsEnabled(false);
        mesin.setCmmnEnabled(false);
        mesin.setScriptEngineResolver(new TanpaSkrip());
        mesin.setStandaloneTasksEnabled(false);
    }

    /** A migration of ours could not do it: on a new database it runs before the engine has its tables. */
    @Override
    public void postProcessEngineBuild(ProcessEngine mesin) {
        sql.getObject().execute(INDEKS_BATAS);
    }
}
