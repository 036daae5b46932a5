package id.rukun.isian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.rukun.isian.formulir.Rahasia;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the civil registration ({@link Rahasia}) of a submission that its form gives back: they leave the server by their
 * last figures only, and what comes back like that stands for the number that was submitted.
 */
public final class IsianTersamar {

    private IsianTersamar() {}

    /** Whether a form asks for such numbers. */
    public static boolean ada(Class<? extends Record> isian) {
        return !kolom(isian).isEmpty();
    }

    /** Replaces these numbers by their ends, in what a form is filled in with. */
    public static void samarkan(Class<? extends Record> isian, Map<String, JsonNode> nilai) {
        kolom(isian).forEach(nama -> nilai.computeIfPresent(nama,
                (kunci, isi) -> isi.isTextual() ? TextNode.valueOf(Rahasia.Samaran.dari(isi.textValue())) : isi));
    }

    /**
     * What was sent, with the number of the earlier submission wherever its end was sent back; anything else stays as it was sent.
     *
     * @param dahulu the earlier submission of the same form
     */
    public static Map<String, JsonNode> lengkapi(Class<? extends Record> isian, Map<String, JsonNode> terkirim, JsonNode dahulu) {
        Map<String, JsonNode> lengkap = new LinkedHashMap<>(terkirim);
        kolom(isian).stream().filter(nama -> tetap(terkirim.get(nama), dahulu.path(nama))).forEach(nama -> lengkap.put(nama, dahulu.get(nama)));
        return lengkap;
    }

    private static boolean tetap(JsonNode terkirim, JsonNode dahulu) {
        return terkirim != null && terkirim.isTextual() && dahulu.isTextual()
                && Rahasia.Samaran.dari(dahulu.textValue()).equals(terkirim.textValue().strip());
    }

    private static List<String> kolom(Class<? extends Record> isian) {
        return Arrays.stream(isian.getRecordComponents()).filter(kolom -> kolom.isAnnotationPresent(Rahasia.class))
                .map(RecordComponent::getName).toList();
    }
}
