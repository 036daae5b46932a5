package id.rukun.model;

import id.rukun.engine.WaktuModel;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterHukum;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * No task waits unseen (TM-11): each has its days, counted from one event. No timer hides in a task: the engine loses
 * such timers when it moves running cases to another model. Every timer takes its time from a parameter that says how
 * long.
 */
final class KontrakWaktu implements Kontrak {

    private static final Pattern PENGINGAT =
            Pattern.compile("\\$\\{(\\w+)\\.pengingat\\((kasusId[\\w., ]*)\\)}");
    private static final Pattern WAKTU =
            Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((?:'([A-Z]+(?:-[A-Z]+)*-\\d+)'[^']*|[\\w., ]*)\\)}");
    /** A day that the law counts from a fact of the case: the function, the fact's name, the parameter if it has one. */
    private static final Pattern TENGGAT =
            Pattern.compile("\\$\\{tenggat\\.(\\w+)\\(execution, '([^']+)'(?:, '([^']+)')?\\)}");
    /** Counted in working days, of which the parameter says how many. */
    private static final String HARI_KERJA = "batasHariKerja";
    private static final Set<String> TENGGAT_WAKTU = Set.of("pada", "sesudah", "genap", "sebelum", "tidakSebelum");
    private static final Set<String> TENGGAT_PERISTIWA = Set.of("berakhir", "tidakSebelum");
    private static final Map<String, Set<String>> TENGGAT_TUGAS = Map.of("batas", Set.of("pengingat", "pengingatSingkat"), "batasMundur",
            Set.of("pengingatMundur"), HARI_KERJA, Set.of("pengingatHariKerja"));
    private final Map<String, JenisNilai> jenis;
    private final Set<String> peristiwa = KomponenRukun.peristiwa();

    KontrakWaktu(ParameterHukum parameter) {
        jenis = parameter.semua().stream().collect(Collectors.toMap(Parameter::id, Parameter::jenis, (a, b) -> b));
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.of(
                model.elemen(UserTask.class).filter(tugas -> !bertanggal(tugas) && !menurutHukum(tugas))
                        .map(tugas -> model.keluhan(tugas, "tanpa tanggal dari ${jatuhTempo…}")),
                model.elemen(CamundaTaskListener.class).filter(l -> "timeout".equals(l.getCamundaEvent()))
                        .map(l -> model.nama() + ": pendengar timeout " + l.getCamundaDelegateExpression()
                                + ", seharusnya kejadian waktu pada gambar"),
                model.elemen(TimerEventDefinition.class).map(KontrakWaktu::ungkapan)
                        .filter(ungkapan -> !dihitung(ungkapan) && !dariPeristiwa(ungkapan))
                        .map(ungkapan -> model.nama() + ": waktu bukan dari parameter: " + ungkapan))
                .flatMap(s -> s);
    }

    private static boolean bertanggal(UserTask tugas) {
        Matcher cocok = PENGINGAT.matcher(String.valueOf(tugas.getCamundaFollowUpDate()));
        return cocok.matches() && bertanggal(cocok.group(1))
                && ("${" + cocok.group(1) + ".batas(" + cocok.group(2) + ")}")
                .equals(tugas.getCamundaDueDate());
    }

    /** Whether a component has both days of a task. */
    private static boolean bertanggal(String komponen) {
        return Stream.of("batas", "pengingat").allMatch(nama -> KomponenRukun.metode(komponen, nama)
                .anyMatch(m -> m.getReturnType() == Date.class));
    }

    /** Both of its days are counted from the same fact by the same parameter. */
    private boolean menurutHukum(UserTask tugas) {
        Matcher cocok = TENGGAT.matcher(String.valueOf(tugas.getCamundaDueDate()));
        return cocok.matches() && TENGGAT_TUGAS.containsKey(cocok.group(1)) && dikenal(cocok)
                && TENGGAT_TUGAS.get(cocok.group(1)).stream().anyMatch(pengingat -> cocok.group()
                        .replace(cocok.group(1) + "(", pengingat + "(").equals(tugas.getCamundaFollowUpDate()));
    }

    private boolean dariPeristiwa(String ungkapan) {
        Matcher cocok = TENGGAT.matcher(ungkapan);
        return cocok.matches() && (cocok.group(3) == null
                ? TENGGAT_PERISTIWA.contains(cocok.group(1)) && peristiwa.contains(cocok.group(2))
                : TENGGAT_WAKTU.contains(cocok.group(1)) && dikenal(cocok));
    }

    private boolean dikenal(Matcher cocok) {
        return peristiwa.contains(cocok.group(2))
                && jenis.get(cocok.group(3)) == (HARI_KERJA.equals(cocok.group(1)) ? JenisNilai.BILANGAN : JenisNilai.MASA);
    }

    /** By a method that is made for it, from a parameter of its kind, or from none where it needs none. */
    private boolean dihitung(String ungkapan) {
        Matcher cocok = WAKTU.matcher(ungkapan);
        return cocok.matches() && KomponenRukun.metode(cocok.group(1), cocok.group(2))
                .flatMap(m -> Stream.ofNullable(m.getAnnotation(WaktuModel.class)))
                .anyMatch(waktu -> cocok.group(3) == null ? waktu.value().length == 0
                        : Arrays.asList(waktu.value()).contains(jenis.get(cocok.group(3))));
    }

    private static String ungkapan(TimerEventDefinition timer) {
        return Arrays.stream(timer.getTextContent().split("\n")).map(String::strip).collect(Collectors.joining());
    }
}
