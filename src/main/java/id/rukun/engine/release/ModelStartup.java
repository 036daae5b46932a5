package id.rukun.engine.release;

import id.rukun.engine.SyaratPanggilan;
import id.rukun.isian.KamusIsian;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Stops the start when a deployed model names something that does not exist, before anybody can sign in: later it would
 * fail in front of an official, in the middle of a case. Only the newest edition of each model that is not suspended is
 * looked at.
 */
@Component
class ModelStartup implements SmartInitializingSingleton {

    private final RepositoryService repositoryService;
    private final KamusIsian kamus;
    private final ListableBeanFactory beans;
    private final List<SyaratPanggilan> syarat;

    ModelStartup(RepositoryService repositoryService, KamusIsian kamus, ListableBeanFactory beans,
            List<SyaratPanggilan> syarat) {
        this.repositoryService = repositoryService;
        this.kamus = kamus;
        this.beans = beans;
        this.syarat = syarat;
    }

    /** @throws IllegalStateException naming file and element of everything that is missing, in Indonesian */
    @Override
    public void afterSingletonsInstantiated() {
        List<ProcessDefinition> definisi =
                repositoryService.createProcessDefinitionQuery().latestVersion().active().list();
        Set<String> kunci = definisi.stream().map(ProcessDefinition::getKey).collect(Collectors.toSet());
        List<String> keluhan = definisi.stream().flatMap(d -> periksa(d, kunci).stream()).sorted().toList();
        if (!keluhan.isEmpty()) {
            throw new IllegalStateException(
                    "Model proses tidak sesuai dengan aplikasi:\n" + String.join("\n", keluhan));
        }
    }

    private List<String> periksa(ProcessDefinition definisi, Set<String> prosedur) {
        Set<String> berkas = Set.copyOf(repositoryService.getDeploymentResourceNames(definisi.getDeploymentId()));
        return new ModelCheck(definisi.getResourceName(),
                repositoryService.getBpmnModelInstance(definisi.getId()),
                new ModelCheck.Tersedia(this::ada, berkas, kamus.semua().keySet(), prosedur, syarat))
                .periksa();
    }

    private boolean ada(String nama, Class<?> jenis) {
        return beans.containsBean(nama) && beans.isTypeMatch(nama, jenis);
    }
}
