package id.rukun.engine.internal;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine what Rukun itself must know, without the rights of the person who is signed in and across all
 * governments.
 */
@Component
public class TanpaHak {

    private final ProcessEngineConfigurationImpl mesin;

    TanpaHak(@Lazy ProcessEngineConfigurationImpl mesin) {
        this.mesin = mesin;
    }

    public <T> T tanya(Callable<T> baca) {
        return mesin.getCommandExecutorTxRequired().execute(konteks -> dalamPerintah(baca));
    }

    /** The same for whoever is asked inside a command already. */
    public static <T> T dalamPerintah(Callable<T> baca) {
        CommandContext konteks = Context.getCommandContext();
        boolean diperiksa = konteks.isTenantCheckEnabled();
        konteks.setTenantCheckEnabled(false);
        try {
            return konteks.runWithoutAuthorization(baca);
        } finally {
            konteks.setTenantCheckEnabled(diperiksa);
        }
    }
}
