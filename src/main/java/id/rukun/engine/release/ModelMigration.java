package id.rukun.engine.release;

import id.rukun.engine.office.OfficeStartup;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Moves running instances of earlier versions of a model to the newest, at every start, one by one. An instance that
 * cannot move runs to its end on its own version; the log names its case and the reason.
 */
@Component
@Order(OfficeStartup.URUTAN + 1)
class ModelMigration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ModelMigration.class);
    private static final int SEKALI_BACA = 200;

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final MigrationPlans rencana;
    private final InstanceMigration migrasi;

    ModelMigration(RepositoryService repositoryService, RuntimeService runtimeService, MigrationPlans rencana,
            InstanceMigration migrasi) {
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.rencana = rencana;
        this.migrasi = migrasi;
    }

    @Override
    public void run(ApplicationArguments args) {
        repositoryService.createProcessDefinitionQuery().list().stream()
                .collect(Collectors.groupingBy(ProcessDefinition::getKey)).values().forEach(this::pindahkan);
    }

    private void pindahkan(List<ProcessDefinition> versi) {
        ProcessDefinition terbaru =
                versi.stream().max(Comparator.comparingInt(ProcessDefinition::getVersion)).orElseThrow();
        versi.stream().filter(lama -> lama != terbaru && !instansi(lama, 0).isEmpty())
                .forEach(lama -> pindahkan(lama, terbaru));
    }

    private void pindahkan(ProcessDefinition lama, ProcessDefinition terbaru) {
        try {
            pindahkan(lama, terbaru, rencana.rencana(lama, terbaru));
        } catch (ProcessEngineException e) {
            runtimeService.createProcessInstanceQuery().processDefinitionId(lama.getId()).list()
                    .forEach(instansi -> sebutkan(lama, instansi, String.valueOf(e.getMessage())));
        }
    }

    /** Who stays remains in the list, before those who are still to be tried: it is read on from behind them. */
    private void pindahkan(ProcessDefinition lama, ProcessDefinition terbaru, MigrationPlan jalan) {
        int dicoba = 0;
        int tinggal = 0;
        for (List<ProcessInstance> bagian = instansi(lama, 0); !bagian.isEmpty(); bagian = instansi(lama, tinggal)) {
            dicoba += bagian.size();
            tinggal += (int) bagian.stream().filter(instansi -> !pindah(jalan, lama, instansi)).count();
        }
        LOG.info("{}: {} dari {} proses berjalan dipindahkan dari versi {} ke versi {}.", lama.getKey(),
                dicoba - tinggal, dicoba, lama.getVersion(), terbaru.getVersion());
    }

    private boolean pindah(MigrationPlan jalan, ProcessDefinition lama, ProcessInstance instansi) {
        Optional<String> alasan = migrasi.pindahkan(jalan, instansi.getId());
        alasan.ifPresent(a -> sebutkan(lama, instansi, a));
        return alasan.isEmpty();
    }

    private static void sebutkan(ProcessDefinition lama, ProcessInstance instansi, String alasan) {
        LOG.warn("Kasus {} diteruskan pada {} versi {} sampai selesai: {}",
                Objects.requireNonNullElse(instansi.getBusinessKey(), instansi.getId()), lama.getKey(),
                lama.getVersion(), alasan.replaceAll("\\s+", " "));
    }

    private List<ProcessInstance> instansi(ProcessDefinition definisi, int mulai) {
        return runtimeService.createProcessInstanceQuery().processDefinitionId(definisi.getId())
                .orderByProcessInstanceId().asc().listPage(mulai, SEKALI_BACA);
    }
}
