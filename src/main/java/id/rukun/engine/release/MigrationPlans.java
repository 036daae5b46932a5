package id.rukun.engine.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * How cases go from one version of a model to another: activities with the same id go to each other, the others where
 * the model's {@link MigrationHints} send them. Timers that run keep their day; timers that are new begin.
 */
@Component
public class MigrationPlans {

    private static final String BERKAS = "classpath*:/processes/**/%s.migrasi.yaml";

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final Function<String, MigrationHints> petunjuk;

    @Autowired
    MigrationPlans(RepositoryService repositoryService, RuntimeService runtimeService,
            ResourcePatternResolver berkas) {
        this(repositoryService, runtimeService, kunci -> petunjuk(berkas, kunci));
    }

    /** @param petunjuk what the newest model of a key says about its earlier versions */
    MigrationPlans(RepositoryService repositoryService, RuntimeService runtimeService,
            Function<String, MigrationHints> petunjuk) {
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.petunjuk = petunjuk;
    }

    /** @throws org.camunda.bpm.engine.migration.MigrationPlanValidationException if a hint leads nowhere */
    public MigrationPlan rencana(ProcessDefinition lama, ProcessDefinition baru) {
        Set<String> sama = pembuat(lama, baru).build().getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId).collect(Collectors.toSet());
        BpmnModelInstance model = repositoryService.getBpmnModelInstance(lama.getId());
        MigrationPlanBuilder pembuat = pembuat(lama, baru);
        petunjuk.apply(baru.getKey()).pindah().forEach((dari, ke) -> {
            if (!sama.contains(dari) && model.getModelElementById(dari) != null) {
                pembuat.mapActivities(dari, ke);
            }
        });
        return pembuat.build();
    }

    private MigrationPlanBuilder pembuat(ProcessDefinition lama, ProcessDefinition baru) {
        return runtimeService.createMigrationPlan(lama.getId(), baru.getId()).mapEqualActivities();
    }

    private static MigrationHints petunjuk(ResourcePatternResolver berkas, String kunci) {
        try {
            Resource[] ada = berkas.getResources(BERKAS.formatted(kunci));
            return Arrays.stream(ada).findFirst().map(MigrationHints::baca).orElse(MigrationHints.TIDAK_ADA);
        } catch (IOException e) {
            throw new UncheckedIOException("Petunjuk migrasi " + kunci + " tidak terbaca", e);
        }
    }
}
