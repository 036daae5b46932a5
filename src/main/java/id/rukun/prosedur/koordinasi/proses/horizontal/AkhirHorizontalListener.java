package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.link.KasusLain;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final KasusService kasus;
    private final KasusLain kasusLain;
    private final JamRukun jam;
    private final RuntimeService runtimeService;

    AkhirHorizontalListener(HorizontalService horizontal, KasusService kasus, KasusLain kasusLain, JamRukun jam,
            @Lazy RuntimeService runtimeService) {
        this.horizontal = horizontal;
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
        if (yang.koordinasiId() != null) {
            String nomor = kasus.kasus(kasusId).nomor();
            menunggu(yang.koordinasiId()).filter(satu -> !satu.id().equals(kasusId) || !execution.isCanceled())
                    .forEach(satu -> kasusLain.beritahu(satu, PembukaHorizontal.PESAN, "Koordinasi antar-Asisten “" + yang.pokok()
                            + "” (kasus " + nomor + ") berakhir."));
        }
    }

    /** The cases in which something waits: the coordination's own, and others that say that it is the one they wait for. */
    private Stream<Kasus> menunggu(String koordinasiId) {
        List<String> lain = runtimeService.createExecutionQuery().messageEventSubscriptionName(PembukaHorizontal.PESAN)
                .processVariableValueEquals(PembukaHorizontal.KOORDINASI, koordinasiId).list().stream()
                .map(Execution::getProcessInstanceId).distinct().toList();
        return Stream.concat(Stream.of(kasus.kasus(koordinasiId)), lain.stream().map(this::nomor).filter(Objects::nonNull)
                .flatMap(nomor -> kasus.denganNomor(nomor).stream())).distinct();
    }

    private String nomor(String prosesId) {
        ProcessInstance proses = runtimeService.createProcessInstanceQuery().processInstanceId(prosesId).singleResult();
        return proses == null ? null : proses.getBusinessKey();
    }
}
