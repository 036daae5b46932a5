package id.rukun.model;

import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private static final Pattern WAKTU = Pattern.compile("\\$\\{(\\w+)\\.\\w+\\('([A-Z]+(?:-[A-Z]+)*-\\d+)'[^']*\\)}");
    /** What the beans that compute times can reckon with. */
    private static final Map<String, JenisNilai> PENGHITUNG =
            Map.of("jatuhTempo", JenisNilai.MASA, "jadwalRapat", JenisNilai.JAM, "jadwalHarian", JenisNilai.JAM);
    /** The machine's own pause between two looks at a case that moves by itself: nobody's deadline. */
    private static final String JEDA_MESIN = "${jeda.sampai(diam)}";

    /** A day that a signed Keputusan names: the register's, nobody's parameter. */
    private static final String HARI_BERLAKU = "${hariBerlaku.mulai(kasusId)}";

    private final Map<String, JenisNilai> jenis;

    KontrakPengingat(ParameterHukum parameter) {
        jenis = parameter.semua().stream().collect(Collectors.toMap(Parameter::id, Parameter::jenis, (a, b) -> b));
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.concat(
                model.elemen(UserTask.class).flatMap(tugas -> TAHAP.stream()
                        .filter(tahap -> !pendengar(tugas).contains(tahap))
                        .map(tahap -> model.keluhan(tugas, "tanpa pengingat " + tahap))),
                model.elemen(TimerEventDefinition.class).map(KontrakPengingat::ungkapan)
                        .filter(ungkapan -> !Set.of(JEDA_MESIN, HARI_BERLAKU).contains(ungkapan) && !dariParameter(ungkapan))
                        .map(ungkapan -> model.nama() + ": waktu bukan dari parameter: " + ungkapan));
    }

    private boolean dariParameter(String ungkapan) {
        Matcher cocok = WAKTU.matcher(ungkapan);
        return cocok.matches() && PENGHITUNG.containsKey(cocok.group(1))
                && PENGHITUNG.get(cocok.group(1)) == jenis.get(cocok.group(2));
    }

    private static List<String> pendengar(UserTask tugas) {
        if (tugas.getExtensionElements() == null) {
            return List.of();
        }
        return tugas.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
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
