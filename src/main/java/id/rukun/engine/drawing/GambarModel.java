package id.rukun.engine.drawing;

import id.rukun.engine.internal.TanpaHak;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The drawings of the models, each read once: a deployed model never changes. */
@Component
public class GambarModel {

    private final Map<String, Gambar> dikenal = new ConcurrentHashMap<>();
    private final TanpaHak tanpaHak;
    private final RepositoryService repositoryService;
    private final PembacaDasar dasar;

    GambarModel(TanpaHak tanpaHak, @Lazy RepositoryService repositoryService, PembacaDasar dasar) {
        this.tanpaHak = tanpaHak;
        this.repositoryService = repositoryService;
        this.dasar = dasar;
    }

    /** The drawing of a model by the id under which it is deployed. */
    public Gambar dari(String definisi) {
        return dikenal.computeIfAbsent(definisi, id -> new PembacaGambar(
                tanpaHak.tanya(() -> repositoryService.getBpmnModelInstance(id)), dasar).gambar());
    }
}
