package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.link.KasusLain;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cases in which something waits for a coordination among the Asisten. */
@Component
class PenungguHorizontal {

    private final HubunganKasusService hubungan;
    private final KasusService kasus;
    private final KasusLain kasusLain;
    private final RuntimeService runtimeService;

    PenungguHorizontal(HubunganKasusService hubungan, KasusService kasus, KasusLain kasusLain, @Lazy RuntimeService runtimeService) {
        this.hubungan = hubungan;
        this.kasus = kasus;
        this.kasusLain = kasusLain;
        this.runtimeService = runtimeService;
    }

    /** Whether the case of the coordination has opened this one. */
    boolean dibukaOleh(String kasusId, String koordinasiId) {
        return hubungan.pembuka(kasusId).map(Kasus::id).filter(id -> id.equals(koordinasiId)).isPresent();
    }

    /**
     * Wakes all who wait (BKT-M-06).
     *
     * @param kasusId case that conducts it
     * @param koordinasiId case of the coordination that it is, or was, about; {@code null} for none
     * @param sendiri whether something may wait in the conducting case itself
     */
    void beritahu(String kasusId, String koordinasiId, String kalimat, boolean sendiri) {
        menunggu(kasusId, koordinasiId).stream().filter(id -> sendiri || !id.equals(kasusId)).map(kasus::kasus)
                .forEach(satu -> kasusLain.beritahu(satu, PembukaHorizontal.PESAN, kalimat));
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
