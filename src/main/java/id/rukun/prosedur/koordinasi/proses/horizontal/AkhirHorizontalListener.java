package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.link.KasusLain;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.tenggat.JamRukun;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whatever end a coordination among the Asisten comes to, its own, by withdrawal or with the case that called it: the register says so,
 * and all who wait for it are told (BKT-M-06), so that nobody waits in vain.
 */
@Component
class AkhirHorizontalListener implements ExecutionListener {

    private final HorizontalService horizontal;
    private final HubunganKasusService hubungan;
    private final KasusService kasus;
    private final KasusLain kasusLain;
    private final JamRukun jam;
    private final RuntimeService runtimeService;

    AkhirHorizontalListener(HorizontalService horizontal, HubunganKasusService hubungan, KasusService kasus, KasusLain kasusLain, JamRukun jam,
            @Lazy RuntimeService runtimeService) {
        this.horizontal = horizontal;
        this.hubungan = hubungan;
        this.kasus = kasus;
        this.kasusLain = kasusLain;
        this.jam = jam;
        this.runtimeService = runtimeService;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(PembukaHorizontal.HORIZONTAL);
        if (id != null) {
            horizontal.akhiri(id, HasilHorizontal.DIHENTIKAN, jam.hariIni());
            kabarkan(execution, horizontal.ambil(id));
        }
    }

    private void kabarkan(DelegateExecution execution, KoordinasiHorizontal yang) {
        String kasusId = (String) execution.getVariable(Variabel.KASUS_ID);
        String nomor = kasus.kasus(kasusId).nomor();
        menunggu(kasusId, yang.koordinasiId()).stream().filter(id -> !id.equals(kasusId) || !execution.isCanceled())
                .map(kasus::kasus).forEach(satu -> kasusLain.beritahu(satu, PembukaHorizontal.PESAN, "Koordinasi antar-Asisten “"
                        + yang.pokok() + "” (kasus " + nomor + ") berakhir."));
    }

    /**
     * Ids of the cases in which something may wait: the coordination's own, the one that opened this one, and others that say that it is
     * the coordination they wait for. Each once: the engine does not yet know of a message that it was given in the same command.
     */
    private Set<String> menunggu(String kasusId, String koordinasiId) {
        Set<String> semua = new TreeSet<>();
        hubungan.pembuka(kasusId).map(Kasus::id).ifPresent(semua::add);
        if (koordinasiId != null) {
            semua.add(koordinasiId);
            runtimeService.createExecutionQuery().messageEventSubscriptionName(PembukaHorizontal.PESAN)
                    .processVariableValueEquals(PembukaHorizontal.KOORDINASI, koordinasiId).list().stream()
                    .map(Execution::getProcessInstanceId).distinct().map(this::nomor).filter(Objects::nonNull)
                    .forEach(nomor -> kasus.denganNomor(nomor).map(Kasus::id).ifPresent(semua::add));
        }
        return semua;
    }

    private String nomor(String prosesId) {
        ProcessInstance proses = runtimeService.createProcessInstanceQuery().processInstanceId(prosesId).singleResult();
        return proses == null ? null : proses.getBusinessKey();
    }
}
