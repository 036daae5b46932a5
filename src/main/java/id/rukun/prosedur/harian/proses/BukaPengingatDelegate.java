package id.rukun.prosedur.harian.proses;

import id.rukun.engine.link.PembukaHarian;
import id.rukun.engine.reminder.TugasJatuhTempo;
import id.rukun.engine.Variabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * TM-11: opens one process for each area in which a task has come to its day or a case is to be opened, none where
 * nothing is due.
 */
@Component
class BukaPengingatDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(BukaPengingatDelegate.class);

    private final TugasJatuhTempo tugas;
    private final PembukaHarian pembuka;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;

    BukaPengingatDelegate(TugasJatuhTempo tugas, PembukaHarian pembuka, @Lazy RuntimeService runtimeService,
            @Lazy ManagementService managementService) {
        this.tugas = tugas;
        this.pembuka = pembuka;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pembuka.segarkan();
        Map<String, List<String>> perWilayah = tugas.kasusPerWilayah();
        pembuka.wilayah().forEach(wilayah -> perWilayah.putIfAbsent(wilayah, new ArrayList<>()));
        Set<String> berjalan = berjalan();
        perWilayah.keySet().removeAll(berjalan);
        perWilayah.forEach(this::buka);
        LOG.info("Reminders: something is due in {} areas, {} are still under way", perWilayah.size(), berjalan.size());
    }

    /** The area is the process's business key, so that one of an earlier day that still waits is found. */
    private void buka(String wilayah, List<String> nomorKasus) {
        runtimeService.createProcessInstanceByKey(PengingatProcess.KUNCI).processDefinitionWithoutTenantId()
                .businessKey(wilayah).setVariable(Variabel.UNIT_ID, wilayah)
                .setVariable(PengingatProcess.DAFTAR_KASUS, nomorKasus).execute();
    }

    /** Areas of an earlier day that are still to be done. One that failed for good makes way: today's does its work. */
    private Set<String> berjalan() {
        Set<String> hidup = managementService.createJobQuery().processDefinitionKey(PengingatProcess.KUNCI)
                .withRetriesLeft().list().stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
        Set<String> berjalan = new HashSet<>();
        for (ProcessInstance lama : runtimeService.createProcessInstanceQuery()
                .processDefinitionKey(PengingatProcess.KUNCI).list()) {
            if (hidup.contains(lama.getId())) {
                berjalan.add(lama.getBusinessKey());
            } else {
                runtimeService.deleteProcessInstance(lama.getId(), "Diganti pengingat hari berikutnya");
            }
        }
        return berjalan;
    }
}
