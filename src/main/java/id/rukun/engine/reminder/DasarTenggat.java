package id.rukun.engine.reminder;

import id.rukun.engine.internal.TanpaHak;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On what the last day of a task rests: a provision, where the model counts it from one by {@link Tenggat}. */
@Component
public class DasarTenggat {

    private static final Pattern DARI_HUKUM =
            Pattern.compile("\\$\\{tenggat\\.batas(?:Mundur|HariKerja)?\\(execution, '[^']+', '([^']+)'\\)}");
    private static final String KEBIJAKAN = "kebijakan Rukun";

    private final ParameterHukum parameter;
    private final TanpaHak tanpaHak;
    private final RepositoryService repositoryService;

    DasarTenggat(ParameterHukum parameter, TanpaHak tanpaHak, @Lazy RepositoryService repositoryService) {
        this.parameter = parameter;
        this.tanpaHak = tanpaHak;
        this.repositoryService = repositoryService;
    }

    /** The provision, also of a statute that no file has ({@link Parameter#menurutUndangUndang}), or "kebijakan Rukun", in the edition of that day. */
    public String kalimat(Task tugas, LocalDate edisi) {
        return kalimat(tugas.getProcessDefinitionId(), tugas.getTaskDefinitionKey(), edisi);
    }

    /** The same for a step of a model. */
    public String kalimat(String definisi, String langkah, LocalDate edisi) {
        return parameter(definisi, langkah, edisi).flatMap(p -> p.kekuatan() == Kekuatan.KEBIJAKAN ? p.menurutUndangUndang()
                : Optional.of(p.sumber())).orElse(KEBIJAKAN);
    }

    /** Whether the model counts the last day of the task from a fact of the case. */
    boolean dariPeristiwa(Task tugas, LocalDate edisi) {
        return parameter(tugas.getProcessDefinitionId(), tugas.getTaskDefinitionKey(), edisi).isPresent();
    }

    private Optional<Parameter> parameter(String definisi, String langkah, LocalDate edisi) {
        Matcher cocok = DARI_HUKUM.matcher(ungkapan(definisi, langkah));
        return cocok.matches() ? parameter.cari(cocok.group(1), edisi) : Optional.empty();
    }

    private String ungkapan(String definisi, String langkah) {
        UserTask kegiatan = tanpaHak.tanya(() -> repositoryService.getBpmnModelInstance(definisi)
                .getModelElementById(langkah));
        return String.valueOf(kegiatan.getCamundaDueDate());
    }
}
