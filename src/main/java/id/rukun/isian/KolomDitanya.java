package id.rukun.isian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rukun.isian.formulir.Kolom;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Which fields the form, filled in like this, asks ({@link Kolom#bila()}). What hangs on the sheet alone is for the step to judge.
 */
public final class KolomDitanya {

    private static final String DARI_LEMBAR = "lembar.";

    private final Map<String, RecordComponent> kolom;
    private final ObjectNode jawaban;

    KolomDitanya(Map<String, RecordComponent> kolom, ObjectNode jawaban) {
        this.kolom = kolom;
        this.jawaban = jawaban;
    }

    /**
     * What a form asks.
     *
     * @param isian its record
     * @param jawaban how it is filled in
     */
    public static KolomDitanya dari(Class<? extends Record> isian, ObjectNode jawaban) {
        return new KolomDitanya(IsianMapper.kolom(isian), jawaban);
    }

    /** The answers without those to what is not asked, as a form in the browser sends them. */
    public ObjectNode saja() {
        List<String> tidak = kolom.values().stream().filter(satu -> !ditanya(satu)).map(RecordComponent::getName).toList();
        return jawaban.deepCopy().without(tidak);
    }

    private boolean ditanya(RecordComponent satu) {
        return syarat(satu).allMatch(this::terpenuhi);
    }

    private static Stream<String> syarat(RecordComponent satu) {
        Kolom tanda = satu.getAnnotation(Kolom.class);
        return tanda == null || tanda.bila().isEmpty() ? Stream.empty()
                : Arrays.stream(tanda.bila().split(";")).filter(syarat -> !syarat.startsWith(DARI_LEMBAR));
    }

    private static String penentu(String syarat) {
        return syarat.split("!?=")[0];
    }

    private boolean terpenuhi(String syarat) {
        RecordComponent penentu = kolom.get(penentu(syarat));
        List<String> harapan = List.of(syarat.split("=")[1].split("\\|"));
        boolean cocok = ditanya(penentu) && isi(penentu).anyMatch(harapan::contains);
        return cocok != syarat.contains("!=");
    }

    private Stream<String> isi(RecordComponent penentu) {
        JsonNode isi = jawaban.path(penentu.getName());
        if (isi.isArray()) {
            return StreamSupport.stream(isi.spliterator(), false).flatMap(KolomDitanya::bagian);
        }
        // a box that was not ticked
        return Stream.of(kosong(isi) && penentu.getType() == Boolean.class ? "false" : isi.asText());
    }

    /** Of what is chosen with a second thing each part counts. */
    private static Stream<String> bagian(JsonNode satu) {
        return satu.isObject() ? StreamSupport.stream(satu.spliterator(), false).map(JsonNode::asText) : Stream.of(satu.asText());
    }

    private static boolean kosong(JsonNode isi) {
        return isi.isMissingNode() || isi.isNull();
    }
}
