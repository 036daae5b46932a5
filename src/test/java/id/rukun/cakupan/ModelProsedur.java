package id.rukun.cakupan;

import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.model.Acuan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model as it is: what it calls itself, who works in it, what its explanations cite. */
final class ModelProsedur {

    private static final String ID = "(?:[A-Z0-9]+-)?PR?-\\d{2}";

    private static final Pattern PERAN = Pattern.compile("grup\\('([\\w-]+)'");

    /** An element with its explanation and the ids that it refers to. */
    record LangkahModel(String nama, String keterangan) {}

    private final BpmnModelInstance isi;
    private final Process proses;

    private ModelProsedur(Sumber sumber) {
        isi = Bpmn.readModelFromStream(new ByteArrayInputStream(sumber.teks().getBytes(StandardCharsets.UTF_8)));
        proses = elemen(Process.class).findFirst().orElseThrow();
    }

    /** All models of the product. */
    static List<ModelProsedur> semua() {
        return Sumber.semua("processes", ".bpmn").stream().map(ModelProsedur::new).toList();
    }

    String kunci() {
        return proses.getId();
    }

    String nama() {
        return proses.getName() == null ? kunci() : proses.getName();
    }

    /** What the process as a whole says of itself. */
    String keterangan() {
        return proses.getDocumentations().stream().map(Documentation::getTextContent).findFirst().orElse("");
    }

    /** The procedures that this model realises. None: it is Rukun's own. */
    List<String> katalog() {
        return Acuan.katalog(proses).stream().filter(id -> id.matches(ID)).toList();
    }

    List<LangkahModel> langkah() {
        return elemen(BaseElement.class).map(e -> new LangkahModel(nama(e), isi(e))).filter(l -> !l.keterangan().isEmpty())
                .toList();
    }

    List<String> lajur() {
        return elemen(Lane.class).map(Lane::getName).distinct().toList();
    }

    long tugas() {
        return elemen(UserTask.class).count();
    }

    /** Roles whose offices get tasks in it. */
    Set<String> peran() {
        return elemen(UserTask.class).map(UserTask::getCamundaCandidateGroups).filter(Objects::nonNull)
                .flatMap(grup -> PERAN.matcher(grup).results()).map(t -> t.group(1)).collect(Collectors.toSet());
    }

    /** Ids of the parameters by which it counts the days of its tasks. */
    Set<String> parameter() {
        return elemen(UserTask.class).flatMap(t -> Stream.of(t.getCamundaDueDate(), t.getCamundaFollowUpDate())).filter(Objects::nonNull)
                .flatMap(ungkapan -> UngkapanHari.parameter(ungkapan).stream()).collect(Collectors.toSet());
    }

    /** Roles that may start it in Tasklist. */
    List<String> pemulai() {
        String grup = proses.getCamundaCandidateStarterGroups();
        return grup == null ? List.of() : Arrays.stream(grup.split(",")).map(String::strip).toList();
    }

    /** Whether a timer starts it. */
    boolean mulaiSendiri() {
        return elemen(StartEvent.class).filter(s -> proses.equals(s.getParentElement()))
                .anyMatch(s -> !s.getChildElementsByType(TimerEventDefinition.class).isEmpty());
    }

    boolean memanggil(ModelProsedur lain) {
        return elemen(CallActivity.class).anyMatch(c -> lain.kunci().equals(c.getCalledElement()));
    }

    private static String isi(BaseElement elemen) {
        return Stream.concat(elemen.getDocumentations().stream().map(Documentation::getTextContent),
                Acuan.semua(elemen).stream()).collect(Collectors.joining("\n"));
    }

    private String nama(BaseElement elemen) {
        String bagian = elemen instanceof FlowElement langkah ? langkah.getName() : null;
        return bagian == null || bagian.isBlank() ? nama() : nama() + " › " + bagian.strip().replaceAll("\\s+", " ");
    }

    private <T extends ModelElementInstance> Stream<T> elemen(Class<T> jenis) {
        return isi.getModelElementsByType(jenis).stream();
    }
}
