package id.rukun.engine;

import java.util.NoSuchElementException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.form.FormData;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where a form's file lies; the models' {@code camunda:formKey} for a form that is known only at run time. */
@Component
public class RumahFormulir {

    private final RepositoryService repositoryService;

    RumahFormulir(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /**
     * The form key under which Tasklist finds a form of the newest deployment.
     *
     * @throws NoSuchElementException if no form has this name
     */
    public String kunci(String formulir) {
        String deployment = repositoryService.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
                .filter(d -> d.getName() != null).map(d -> d.getId())
                .filter(id -> !berkas(id, formulir).isEmpty()).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Formulir " + formulir + " tidak ada."));
        return "embedded:deployment:" + berkas(deployment, formulir);
    }

    /** The name of a task's form: that of its file without the ending. */
    public static String nama(FormData form) {
        String berkas = form.getFormKey();
        return berkas.substring(berkas.lastIndexOf('/') + 1, berkas.lastIndexOf('.'));
    }

    private String berkas(String deployment, String formulir) {
        return repositoryService.getDeploymentResourceNames(deployment).stream()
                .filter(nama -> nama.endsWith("/" + formulir + ".html"))
                .findFirst().orElse("");
    }
}
