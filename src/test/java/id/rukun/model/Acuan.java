package id.rukun.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What an element refers to, in its extension properties and not in its explanation, which officials read: {@code
 * aturan} names the rules, {@code katalog} everything else that has an id (procedure, section, document, time,
 * parameter, reading of the law).
 */
public final class Acuan {

    public static final String ATURAN = "aturan";
    public static final String KATALOG = "katalog";

    private Acuan() {}

    /** All ids, in the order in which they are written. */
    public static List<String> semua(BaseElement elemen) {
        return Stream.of(ATURAN, KATALOG).flatMap(nama -> sifat(elemen, nama)).toList();
    }

    /** The rules. */
    public static List<String> aturan(BaseElement elemen) {
        return sifat(elemen, ATURAN).toList();
    }

    /** Everything that is no rule. */
    public static List<String> katalog(BaseElement elemen) {
        return sifat(elemen, KATALOG).toList();
    }

    /** The entries of an extension property, which are separated by commas. */
    static Stream<String> sifat(BaseElement elemen, String nama) {
        return elemen.getExtensionElements() == null ? Stream.empty()
                : elemen.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(kumpulan -> kumpulan.getCamundaProperties().stream())
                        .filter(sifat -> nama.equals(sifat.getCamundaName())).map(CamundaProperty::getCamundaValue)
                        .flatMap(ids -> Arrays.stream(ids.split(", ")));
    }
}
