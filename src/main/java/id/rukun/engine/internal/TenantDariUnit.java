package id.rukun.engine.internal;

import id.rukun.engine.Variabel;
import id.rukun.wilayah.WilayahService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** A process instance belongs to the government of the unit that it is about; called processes to their caller's. */
class TenantDariUnit implements TenantIdProvider {

    private final WilayahService wilayah;

    TenantDariUnit(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext ctx) {
        DelegateExecution pemanggil = ctx.getSuperExecution();
        if (pemanggil != null) {
            return pemanggil.getTenantId();
        }
        Object unitId = ctx.getVariables().get(Variabel.UNIT_ID);
        return unitId == null ? null : wilayah.unit((String) unitId).tenant();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext ctx) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext ctx) {
        return ctx.getExecution() == null ? null : ctx.getExecution().getTenantId();
    }
}
