package id.rukun.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.util.ReflectionUtils;

/** What released models name is still there, for cases that run to their end on them. */
final class KontrakSisaRilis implements Kontrak {

    private static final Pattern PANGGILAN = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"(\\$\\{\\w+})\"");
    private static final Pattern FORMULIR = Pattern.compile("camunda:formKey=\"[^\"]*/([^\"/]+)\\.html\"");

    private final Set<String> prosedur;
    private final Set<String> pesan;

    KontrakSisaRilis(List<BerkasModel> kini) {
        prosedur = kini.stream().flatMap(BerkasModel::prosedur).collect(Collectors.toSet());
        pesan = kini.stream().flatMap(model -> model.elemen(Message.class)).map(Message::getName)
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<String> keluhan(BerkasModel rilis) {
        return Stream.of(
                cocok(DELEGATE, rilis).map(m -> m.group(1)).filter(u -> KomponenRukun.ungkapan(u).isEmpty())
                        .map(u -> "komponen " + u + " tidak ada lagi"),
                cocok(PANGGILAN, rilis).filter(m -> !dapatDipanggil(m.group(1), m.group(2)))
                        .map(m -> "ungkapan " + m.group() + "…)} tidak dapat dihitung lagi"),
                cocok(FORMULIR, rilis).map(m -> m.group(1))
                        .filter(kunci -> !KomponenRukun.isian().containsKey(kunci))
                        .map(kunci -> "formulir " + kunci + " tidak punya record isian lagi"),
                rilis.elemen(ServiceTask.class).flatMap(KontrakSisaRilis::jawabanHilang),
                rilis.elemen(CallActivity.class).map(CallActivity::getCalledElement)
                        .filter(kunci -> !prosedur.contains(kunci))
                        .map(kunci -> "prosedur " + kunci + " tidak ada lagi"),
                rilis.elemen(Message.class).map(Message::getName).filter(nama -> !pesan.contains(nama))
                        .map(nama -> "pesan " + nama + " tidak ada lagi"))
                .flatMap(s -> s).distinct().map(kalimat -> rilis.nama() + ": " + kalimat);
    }

    /** Answers that a released gateway knows and the question no longer gives. */
    private static Stream<String> jawabanHilang(ServiceTask tugas) {
        return KomponenRukun.pertanyaan(tugas.getCamundaDelegateExpression()).stream().flatMap(pertanyaan -> {
            Class<?> jawaban = pertanyaan.jawaban();
            Set<String> kini = Arrays.stream(jawaban.getEnumConstants()).map(k -> ((Enum<?>) k).name())
                    .collect(Collectors.toSet());
            return tugas.getOutgoing().stream().map(SequenceFlow::getTarget)
                    .flatMap(gerbang -> gerbang.getOutgoing().stream().map(a -> KontrakGerbang.jawaban(gerbang, a)))
                    .filter(nama -> !kini.contains(nama))
                    .map(nama -> "jawaban " + jawaban.getSimpleName() + "." + nama + " tidak ada lagi");
        });
    }

    private static boolean dapatDipanggil(String komponen, String metode) {
        return KomponenRukun.ungkapan("${" + komponen + "}").stream()
                .map(Komponen::kelas).map(ReflectionUtils::getUniqueDeclaredMethods).flatMap(Arrays::stream)
                .map(Method::getName).anyMatch(metode::equals);
    }

    private static Stream<MatchResult> cocok(Pattern pola, BerkasModel model) {
        return pola.matcher(model.teks()).results();
    }
}
