package id.rukun.engine.office;

import id.rukun.engine.PemerintahModel;
import id.rukun.engine.grants.Terpasang;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads what is deployed: the models with whom they serve and who starts them, the tables with whom they serve. */
@Component
class ModelTerpasang {

    private final RepositoryService repositoryService;
    private final ManagementService managementService;
    private final StartRights hakMulai;
    private final PemerintahModel pemerintah;

    ModelTerpasang(RepositoryService repositoryService, ManagementService managementService, StartRights hakMulai,
            PemerintahModel pemerintah) {
        this.repositoryService = repositoryService;
        this.managementService = managementService;
        this.hakMulai = hakMulai;
        this.pemerintah = pemerintah;
    }

    Terpasang baca() {
        List<ProcessDefinition> model = repositoryService.createProcessDefinitionQuery().latestVersion().list();
        Set<String> berjalanSendiri = managementService.createJobDefinitionQuery().jobType("timer-start-event").list()
                .stream().map(JobDefinition::getProcessDefinitionId).collect(Collectors.toSet());
        return new Terpasang(
                model.stream().map(p -> new Terpasang.Prosedur(p.getKey(), !berjalanSendiri.contains(p.getId()),
                        pemulai(p.getId()), pemerintah.dari(p.getId()))).toList(),
                tabel(model));
    }

    private Map<String, Set<String>> pemulai(String definisiId) {
        return hakMulai.peranPemulai(definisiId).stream()
                .collect(Collectors.toMap(peran -> peran, peran -> pemerintah.dimulaiDi(definisiId, peran)));
    }

    private List<Terpasang.TabelModel> tabel(List<ProcessDefinition> model) {
        List<DecisionDefinition> semua = repositoryService.createDecisionDefinitionQuery().latestVersion().list();
        return semua.stream().map(satu -> tabel(satu, segambar(satu, semua), model)).toList();
    }

    /** A table that another one of its drawing asks is asked with it. */
    private static Set<String> segambar(DecisionDefinition tabel, List<DecisionDefinition> semua) {
        String gambar = tabel.getDecisionRequirementsDefinitionKey();
        return gambar == null ? Set.of(tabel.getKey()) : semua.stream()
                .filter(lain -> gambar.equals(lain.getDecisionRequirementsDefinitionKey())).map(DecisionDefinition::getKey)
                .collect(Collectors.toSet());
    }

    /** A table serves whom the models serve that ask it; one that none asks, like a model that names nobody, all. */
    private Terpasang.TabelModel tabel(DecisionDefinition tabel, Set<String> segambar, List<ProcessDefinition> model) {
        List<Set<String>> dilayani = model.stream().filter(p -> pemerintah.tabel(p.getId()).stream().anyMatch(segambar::contains))
                .map(p -> pemerintah.dari(p.getId())).toList();
        return new Terpasang.TabelModel(tabel.getKey(), tabel.getDecisionRequirementsDefinitionKey(),
                dilayani.stream().anyMatch(Set::isEmpty) ? Set.of()
                        : dilayani.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }
}
