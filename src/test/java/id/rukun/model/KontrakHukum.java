package id.rukun.model;

import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.ParameterHukum;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The model says why it does what it does, in ids that exist; no number and no code of its own. */
final class KontrakHukum implements Kontrak {

    private static final Pattern PARAMETER = Pattern.compile("(?:RUKUN-)?PR[MD]-\\d+|(?:BKT|BJR)-P-\\d+");
    private static final Pattern ANGKA = Pattern.compile("(?<![\\w'])P?T?\\d");
    private static final Pattern TERLARANG = Pattern.compile(
            "camunda:(?:expression|class|resource|resultVariable|type|topic)=|<bpmn:scriptTask|<camunda:script"
                    + "|<bpmn:(?:inclusive|complex)Gateway|language=");

    private final KatalogAturan katalog;
    private final ParameterHukum parameter;
    private final Set<String> tanpaKelas;

    /** @param tanpaKelas ids that models may cite although no rule class has them */
    KontrakHukum(KatalogAturan katalog, ParameterHukum parameter, Set<String> tanpaKelas) {
        this.katalog = katalog;
        this.parameter = parameter;
        this.tanpaKelas = tanpaKelas;
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.of(
                TERLARANG.matcher(model.teks()).results()
                        .map(t -> model.nama() + ": " + t.group() + " tidak boleh dipakai"),
                Stream.concat(model.elemen(Activity.class), model.elemen(Process.class)).map(BaseElement.class::cast)
                        .filter(e -> e.getDocumentations().stream().allMatch(d -> d.getTextContent().isBlank()))
                        .map(e -> model.keluhan(e, "tanpa keterangan")),
                aturan(model).stream().filter(id -> !katalog.dikenal(id) && !tanpaKelas.contains(id))
                        .map(id -> model.nama() + ": aturan " + id + " tidak ada"),
                PARAMETER.matcher(acuan(model)).results().map(MatchResult::group).filter(id -> !dikenal(id))
                        .map(id -> model.nama() + ": parameter " + id + " tidak ada"),
                ungkapan(model).filter(teks -> ANGKA.matcher(PARAMETER.matcher(teks).replaceAll("")).find())
                        .map(teks -> model.nama() + ": angka dalam " + teks))
                .flatMap(s -> s);
    }

    /** The rules that the model cites. */
    static Set<String> aturan(BerkasModel model) {
        return model.elemen(BaseElement.class).flatMap(e -> Acuan.aturan(e).stream()).collect(Collectors.toSet());
    }

    private boolean dikenal(String parameterId) {
        return parameter.semua().stream().anyMatch(p -> p.id().equals(parameterId));
    }

    private static String acuan(BerkasModel model) {
        return model.elemen(BaseElement.class).flatMap(e -> Acuan.semua(e).stream()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> ungkapan(BerkasModel model) {
        return Stream.concat(
                model.elemen(ConditionExpression.class).map(ConditionExpression::getTextContent),
                model.elemen(TimerEventDefinition.class).map(t -> t.getTextContent().strip()));
    }
}
