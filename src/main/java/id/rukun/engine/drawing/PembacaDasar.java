package id.rukun.engine.drawing;

import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.KeteranganAturan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** On what rests what an element does: the provisions of the rules that it asks. */
@Component
class PembacaDasar {

    private static final String ATURAN = "aturan";
    private static final String KEBIJAKAN = "kebijakan Rukun";

    private final KatalogAturan katalog;

    PembacaDasar(KatalogAturan katalog) {
        this.katalog = katalog;
    }

    /** The provisions; of a gateway those of the check before it. None where no rule is asked. */
    List<String> dari(BaseElement elemen) {
        List<KeteranganAturan> aturan = aturan(elemen).flatMap(this::keterangan).toList();
        List<String> hukum = aturan.stream()
                .filter(a -> a.kekuatan() == Kekuatan.TEGAS || a.kekuatan() == Kekuatan.TAFSIR)
                .map(KeteranganAturan::dasar).distinct().toList();
        return hukum.isEmpty() && !aturan.isEmpty() ? List.of(KEBIJAKAN) : hukum;
    }

    private Stream<KeteranganAturan> keterangan(String id) {
        return katalog.semua().stream().filter(a -> a.id().equals(id)).reduce((lama, baru) -> baru).stream();
    }

    private static Stream<String> aturan(BaseElement elemen) {
        if (elemen instanceof Gateway gerbang) {
            return gerbang.getPreviousNodes().list().stream().filter(n -> !(n instanceof Gateway)).flatMap(PembacaDasar::sendiri);
        }
        return elemen instanceof FlowNode ? sendiri(elemen) : Stream.empty();
    }

    private static Stream<String> sendiri(BaseElement elemen) {
        return elemen.getExtensionElements() == null ? Stream.empty()
                : elemen.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(kumpulan -> kumpulan.getCamundaProperties().stream())
                        .filter(sifat -> ATURAN.equals(sifat.getCamundaName())).map(CamundaProperty::getCamundaValue)
                        .flatMap(ids -> Arrays.stream(ids.split(", ")));
    }
}
