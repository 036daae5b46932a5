package id.rukun.model;

import id.rukun.engine.step.LangkahDelegate;
import id.rukun.jabatan.Jabatan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Tasks name things that exist: components of the right kind, forms, offices. */
final class KontrakTugas implements Kontrak {

    private static final Pattern GRUP = Pattern.compile("\\$\\{kantor\\.grup\\((?:'([^']*)'|\\w+), \\w+\\)}");
    /** The office that heads a unit, or that asked. */
    private static final Pattern KEPALA = Pattern.compile("\\$\\{kantor\\.kepala\\(\\w+\\)}|\\$\\{kantor[A-Z]\\w*}");
    private static final Pattern ORANG = Pattern.compile("\\$\\{kantor\\.orang\\(\\w+, \\w+\\)}");
    private static final Pattern PENERIMA = Pattern.compile("\\$\\{\\w+}");
    private static final String TERTANAM = "embedded:deployment:";

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.of(
                model.elemen(ServiceTask.class)
                        .filter(t -> !ada(t.getCamundaDelegateExpression(),
                                tanpaKasus(model) ? JavaDelegate.class : LangkahDelegate.class))
                        .map(t -> model.keluhan(t, "tidak menyebut delegate yang ada")),
                model.elemen(CamundaExecutionListener.class)
                        .filter(l -> !ada(l.getCamundaDelegateExpression(), ExecutionListener.class))
                        .map(l -> model.nama() + ": pendengar " + l.getCamundaDelegateExpression() + " tidak ada"),
                model.elemen(CamundaTaskListener.class)
                        .filter(l -> !ada(l.getCamundaDelegateExpression(), TaskListener.class))
                        .map(l -> model.nama() + ": pendengar " + l.getCamundaDelegateExpression() + " tidak ada"),
                model.elemen(UserTask.class).flatMap(t -> tugas(model, t).stream()),
                model.elemen(StartEvent.class)
                        .filter(m -> m.getCamundaFormKey() != null || m.getCamundaFormRef() != null)
                        .filter(m -> !formulir(m.getCamundaFormKey()))
                        .map(m -> model.keluhan(m, "formulirnya tidak ada")))
                .flatMap(s -> s);
    }

    /** A process in which nobody has a task serves no case, so its steps are none of a case. */
    private static boolean tanpaKasus(BerkasModel model) {
        return model.elemen(UserTask.class).findAny().isEmpty();
    }

    private static boolean ada(String ungkapan, Class<?> jenis) {
        return KomponenRukun.ungkapan(ungkapan).filter(k -> k.adalah(jenis)).isPresent();
    }

    private static List<String> tugas(BerkasModel model, UserTask tugas) {
        List<String> keluhan = new ArrayList<>();
        if (!formulir(tugas.getCamundaFormKey())) {
            keluhan.add(model.keluhan(tugas, "formulirnya tidak ada"));
        }
        if (!penerima(tugas)) {
            keluhan.add(model.keluhan(tugas, "tidak ditujukan kepada kantor atau orang yang dikenal"));
        }
        return keluhan;
    }

    private static boolean formulir(String kunci) {
        if (kunci != null && PENERIMA.matcher(kunci).matches()) {
            return true; // a form that is known at run time only: of a submission that is corrected
        }
        return kunci != null && kunci.startsWith(TERTANAM + "forms/") && kunci.endsWith(".html")
                && Files.exists(Path.of(kunci.substring(TERTANAM.length())))
                && KomponenRukun.isian().containsKey(kunci.substring(kunci.lastIndexOf('/') + 1, kunci.length() - 5));
    }

    private static boolean penerima(UserTask tugas) {
        if (tugas.getCamundaCandidateGroups() == null) {
            return tugas.getCamundaAssignee() != null && PENERIMA.matcher(tugas.getCamundaAssignee()).matches();
        }
        return tugas.getCamundaAssignee() == null
                && Arrays.stream(tugas.getCamundaCandidateGroups().split("(?<=}), *")).allMatch(KontrakTugas::dikenal);
    }

    private static boolean dikenal(String penerima) {
        Matcher grup = GRUP.matcher(penerima);
        return ORANG.matcher(penerima).matches() || KEPALA.matcher(penerima).matches() || grup.matches() && (grup.group(1) == null || Arrays
                .stream(Jabatan.values()).map(Jabatan::peran).anyMatch(grup.group(1)::equals));
    }
}
