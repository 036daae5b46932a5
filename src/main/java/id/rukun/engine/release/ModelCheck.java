package id.rukun.engine.release;

import id.rukun.engine.Panggilan;
import id.rukun.engine.SyaratPanggilan;
import id.rukun.jabatan.Jabatan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Finds what one model asks for and the application does not have: forms, components, procedures, roles. */
final class ModelCheck {

    private static final Pattern UNGKAPAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern KANTOR = Pattern.compile("\\$\\{kantor\\.grup\\((?:'([^']*)'|\\w+), *\\w+\\)}");
    /** The office that heads a unit, or that asked. */
    private static final Pattern KEPALA = Pattern.compile("\\$\\{kantor\\.kepala\\(\\w+\\)}|\\$\\{kantor[A-Z]\\w*}");
    private static final Pattern ORANG = Pattern.compile("\\$\\{kantor\\.orang\\(\\w+, *\\w+\\)}");
    /** Between two groups, not between the arguments of one. */
    private static final String ANTARA_GRUP = "(?<=}), *";
    private static final String TERTANAM = "embedded:deployment:";

    /**
     * What the application has.
     *
     * @param bean whether a bean of that name has that type
     * @param berkas names of the resources deployed with the model
     * @param isian keys of the forms that have an isian record
     * @param prosedur keys of all deployed procedures
     * @param syarat what called models want of their callers
     */
    record Tersedia(BiPredicate<String, Class<?>> bean, Set<String> berkas, Set<String> isian, Set<String> prosedur,
            List<SyaratPanggilan> syarat) {}

    private final String nama;
    private final BpmnModelInstance model;
    private final Tersedia tersedia;
    private final List<String> keluhan = new ArrayList<>();

    /** @param nama file name of the model, as the complaints show it */
    ModelCheck(String nama, BpmnModelInstance model, Tersedia tersedia) {
        this.nama = nama;
        this.model = model;
        this.tersedia = tersedia;
    }

    /** One Indonesian sentence with file and element for everything that is missing. */
    List<String> periksa() {
        semua(ServiceTask.class).forEach(t -> delegate(t, t.getCamundaDelegateExpression(), JavaDelegate.class));
        semua(CamundaExecutionListener.class)
                .forEach(l -> delegate(pemilik(l), l.getCamundaDelegateExpression(), ExecutionListener.class));
        semua(CamundaTaskListener.class)
                .forEach(l -> delegate(pemilik(l), l.getCamundaDelegateExpression(), TaskListener.class));
        semua(CallActivity.class).forEach(this::panggilan);
        semua(UserTask.class).forEach(this::tugas);
        semua(StartEvent.class).forEach(m -> formulir(m, m.getCamundaFormKey()));
        semua(Process.class).forEach(this::pemulai);
        return List.copyOf(keluhan);
    }

    private void tugas(UserTask tugas) {
        if (tugas.getCamundaFormKey() == null) {
            keluhkan(tugas, "tugas tanpa formulir");
        }
        formulir(tugas, tugas.getCamundaFormKey());
        if (tugas.getCamundaCandidateGroups() != null) {
            Arrays.stream(tugas.getCamundaCandidateGroups().split(ANTARA_GRUP)).forEach(grup -> kantor(tugas, grup));
        }
    }

    private void formulir(ModelElementInstance elemen, String kunci) {
        if (kunci != null && kunci.startsWith(TERTANAM) && kunci.endsWith(".html")) {
            String berkas = kunci.substring(TERTANAM.length());
            berkas(elemen, berkas.substring(berkas.lastIndexOf('/') + 1, berkas.lastIndexOf('.')),
                    tersedia.berkas().contains(berkas));
        } else if (kunci != null && !UNGKAPAN.matcher(kunci).matches()) {
            keluhkan(elemen, "formKey \"" + kunci + "\" bukan " + TERTANAM + "….html");
        }
    }

    private void berkas(ModelElementInstance elemen, String formulir, boolean ada) {
        if (!ada) {
            keluhkan(elemen, "formulir \"" + formulir + "\" tidak ada berkasnya");
        }
        if (!tersedia.isian().contains(formulir)) {
            keluhkan(elemen, "formulir \"" + formulir + "\" tidak punya record isian");
        }
    }

    private void kantor(UserTask tugas, String grup) {
        if (ORANG.matcher(grup).matches() || KEPALA.matcher(grup).matches()) {
            return;
        }
        Matcher cocok = KANTOR.matcher(grup);
        if (!cocok.matches()) {
            keluhkan(tugas, "candidateGroups \"" + grup + "\" bukan ${kantor.grup(…)}, ${kantor.kepala(…)}, ${kantorNama}, atau ${kantor.orang(…)}");
        } else if (cocok.group(1) != null) {
            peran(tugas, cocok.group(1));
        }
    }

    private void pemulai(Process proses) {
        proses.getCamundaCandidateStarterGroupsList().forEach(peran -> peran(proses, peran.strip()));
    }

    private void peran(ModelElementInstance elemen, String peran) {
        if (Arrays.stream(Jabatan.values()).noneMatch(jabatan -> jabatan.peran().equals(peran))) {
            keluhkan(elemen, "peran \"" + peran + "\" tidak dikenal");
        }
    }

    private void panggilan(CallActivity panggilan) {
        if (!tersedia.prosedur().contains(panggilan.getCalledElement())) {
            keluhkan(panggilan, "memanggil prosedur \"" + panggilan.getCalledElement() + "\" yang tidak ada");
        }
        Panggilan satu = Panggilan.dari(panggilan);
        tersedia.syarat().stream().filter(s -> s.dipanggil().equals(satu.dipanggil()))
                .forEach(s -> s.keluhan(satu).ifPresent(kalimat -> keluhkan(panggilan, kalimat)));
    }

    private void delegate(ModelElementInstance elemen, String ungkapan, Class<?> jenis) {
        Matcher cocok = UNGKAPAN.matcher(String.valueOf(ungkapan));
        if (!cocok.matches()) {
            keluhkan(elemen, "tanpa delegateExpression yang menyebut satu komponen");
        } else if (!tersedia.bean().test(cocok.group(1), jenis)) {
            keluhkan(elemen, "komponen \"" + cocok.group(1) + "\" tidak ada atau bukan " + jenis.getSimpleName());
        }
    }

    private static ModelElementInstance pemilik(ModelElementInstance pendengar) {
        return pendengar.getParentElement().getParentElement();
    }

    private void keluhkan(ModelElementInstance elemen, String kalimat) {
        keluhan.add(nama + ", " + elemen.getAttributeValue("id") + ": " + kalimat + ".");
    }

    private <T extends ModelElementInstance> Iterable<T> semua(Class<T> jenis) {
        return model.getModelElementsByType(jenis);
    }
}
