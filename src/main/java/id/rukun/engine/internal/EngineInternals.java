package id.rukun.engine.internal;

import id.rukun.berkas.CatatanPercobaan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the interceptors and the tenant provider into the engine; their beans are fetched when first needed. */
@Component
class EngineInternals extends AbstractProcessEnginePlugin {

    private final ObjectProvider<SubmissionGuard> penjaga;
    private final ObjectProvider<CommandGuard> perintah;
    private final ObjectProvider<TaskSheet> lembar;
    private final ObjectProvider<CatatanPercobaan> percobaan;
    private final WilayahService wilayah;

    EngineInternals(ObjectProvider<SubmissionGuard> penjaga, ObjectProvider<CommandGuard> perintah,
            ObjectProvider<TaskSheet> lembar, ObjectProvider<CatatanPercobaan> percobaan, WilayahService wilayah) {
        this.penjaga = penjaga;
        this.perintah = perintah;
        this.lembar = lembar;
        this.percobaan = percobaan;
        this.wilayah = wilayah;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl mesin) {
        Supplier<String> pengguna = () -> CurrentUser.akun(mesin.getIdentityService());
        mesin.setCustomPreCommandInterceptorsTxRequired(
                List.of(new OuterInterceptor(pengguna, percobaan::getObject)));
        mesin.setCustomPostCommandInterceptorsTxRequired(
                List.of(new FormGuard(pengguna, penjaga::getObject, perintah::getObject, lembar::getObject)));
        mesin.setTenantIdProvider(new TenantDariUnit(wilayah));
        mesin.setCmmnEnabled(false);
        mesin.setStandaloneTasksEnabled(false);
    }
}
