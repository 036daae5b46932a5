package id.rukun.engine.door;

import id.rukun.engine.PemerintahModel;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.panduan.PembacaPanduan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows whoever has signed in the procedures of his governments; whoever has not belongs to none and reads of all. */
@Component
class GuideReader implements PembacaPanduan {

    private final RepositoryService repositoryService;
    private final PemerintahModel pemerintah;
    private final TanpaHak tanpaHak;

    GuideReader(@Lazy RepositoryService repositoryService, PemerintahModel pemerintah, TanpaHak tanpaHak) {
        this.repositoryService = repositoryService;
        this.pemerintah = pemerintah;
        this.tanpaHak = tanpaHak;
    }

    @Override
    public Predicate<String> terlihat(HttpServletRequest permintaan) {
        List<String> milik = Visitor.pemerintah(permintaan);
        Set<String> lain = milik.isEmpty() ? Set.of() : tanpaHak.tanya(() -> lain(milik));
        return bagian -> !lain.contains(bagian);
    }

    /** Keys of the models that serve none of some governments. */
    private Set<String> lain(List<String> milik) {
        return repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> milik.stream().noneMatch(tenant -> pemerintah.melayani(model.getId(), tenant)))
                .map(ProcessDefinition::getKey).collect(Collectors.toSet());
    }
}
