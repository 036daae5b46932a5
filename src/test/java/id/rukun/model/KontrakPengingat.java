package id.rukun.model;

import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** No task waits unseen (TM-11), and every timer takes its time from a parameter that says how long. */
final class KontrakPengingat implements Kontrak {

    private static final List<String> TAHAP = List.of("pengingatTugas ${jatuhTempo.siklus('PRD-01')}",
            "eskalasiTugas ${jatuhTempo.setelah('PRD-02')}", "eskalasiPengawas ${jatuhTempo.setelah('RUKUN-PRD-02')}");
    private static final Pattern WAKTU = Pattern.compile("\\$\\{\\w+\\.\\w+\\('([A-Z]+(?:-[A-Z]+)*-\\d+)'[^']*\\)}");
    private static final Set<JenisNilai> LAMA = Set.of(JenisNilai.MASA, JenisNilai.JAM);

    private final Set<String> lamaWaktu;

    KontrakPengingat(ParameterHukum parameter) {
        lamaWaktu = parameter.semua().stream().filter(p -> LAMA.contains(p.jenis())).map(Parameter::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.concat(
                model.elemen(UserTask.class).flatMap(tugas -> TAHAP.stream()
                        .filter(tahap -> !pendengar(tugas).contains(tahap))
                        .map(tahap -> model.keluhan(tugas, "tanpa pengingat " + tahap))),
                model.elemen(TimerEventDefinition.class).map(KontrakPengingat::ungkapan)
                        .filter(ungkapan -> !dariParameter(ungkapan))
                        .map(ungkapan -> model.nama() + ": waktu bukan dari parameter: " + ungkapan));
    }

    private boolean dariParameter(String ungkapan) {
        Matcher cocok = WAKTU.matcher(ungkapan);
        return cocok.matches() && lamaWaktu.contains(cocok.group(1));
    }

    private static List<String> pendengar(UserTask tugas) {
        return tugas.getExtensionElements() == null ? List.of()
                : tugas.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .filter(l -> "timeout".equals(l.getCamundaEvent()))
                        .flatMap(l -> l.getTimeouts().stream().map(t -> bean(l) + " " + ungkapan(t)))
                        .toList();
    }

    private static String bean(CamundaTaskListener pendengar) {
        return String.valueOf(pendengar.getCamundaDelegateExpression()).replaceAll("[${}]", "");
    }

    private static String ungkapan(TimerEventDefinition timer) {
        return Arrays.stream(timer.getTextContent().split("\n")).map(String::strip).collect(Collectors.joining());
    }
}
