package id.rukun.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The model speaks to officials: gateways ask, flows answer in words, explanations name a pasal and no id. What has an
 * id stands in the extension properties of {@link Acuan}.
 */
final class KontrakBahasa implements Kontrak {

    private static final Pattern TETAPAN = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern ID = Pattern.compile("(?:PERGUB171|RUKUN)-[A-Z]+\\S*"
            + "|(?<![\\w-])(?:PR[MD]|TM|DOC|AMB|DMN|P)-\\d{2}|(?<![\\w-])[GS]\\d{1,2}(?![\\w-])"
            + "|\\b[A-Z]+(?:_[A-Z]+)+\\b|\\b[a-z]+Id\\b");
    private static final Pattern DASAR = Pattern.compile("Pasal \\d|(?i:kebijakan Rukun)");

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.of(
                model.elemen(ExclusiveGateway.class).filter(g -> g.getOutgoing().size() > 1)
                        .filter(g -> !String.valueOf(g.getName()).endsWith("?"))
                        .map(g -> model.keluhan(g, "namanya bukan pertanyaan")),
                model.elemen(SequenceFlow.class)
                        .filter(a -> a.getName() != null && TETAPAN.matcher(a.getName()).matches())
                        .map(a -> model.keluhan(a, "namanya tetapan, bukan kata: " + a.getName())),
                model.elemen(Documentation.class)
                        .flatMap(d -> id(d.getTextContent()).map(t -> model.keluhan(
                                (BaseElement) d.getParentElement(), "keterangannya menyebut id " + t))),
                model.elemen(UserTask.class).filter(t -> !berdasar(keterangan(t)))
                        .map(t -> model.keluhan(t, "keterangannya tanpa dasar hukum atau kebijakan Rukun")))
                .flatMap(s -> s);
    }

    /** The ids that an explanation names although officials read it. */
    static Stream<String> id(String keterangan) {
        return ID.matcher(keterangan).results().map(MatchResult::group);
    }

    /** Whether an explanation says from where it comes. */
    static boolean berdasar(String keterangan) {
        return DASAR.matcher(keterangan).find();
    }

    private static String keterangan(UserTask tugas) {
        return tugas.getDocumentations().stream().map(Documentation::getTextContent).collect(Collectors.joining());
    }
}
