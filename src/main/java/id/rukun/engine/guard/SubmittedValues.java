package id.rukun.engine.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Reads submitted variables as JSON without ever deserialising them into objects. */
@Component
class SubmittedValues {

    private static final String JSON = "json";
    private static final Set<String> SEDERHANA =
            Set.of("null", "string", "boolean", "short", "integer", "long", "double");

    private final ObjectMapper json =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    Map<String, JsonNode> json(VariableMap variabel) {
        Map<String, JsonNode> hasil = new LinkedHashMap<>();
        variabel.keySet().forEach(nama -> hasil.put(nama, node(variabel.getValueTyped(nama))));
        return hasil;
    }

    private JsonNode node(TypedValue nilai) {
        if (nilai == null || nilai.getType() == null || SEDERHANA.contains(nilai.getType().getName())) {
            return json.valueToTree(nilai == null ? null : nilai.getValue());
        }
        boolean terbaca = JSON.equals(nilai.getType().getName());
        return terbaca ? terurai(((SerializableValue) nilai).getValueSerialized()) : takTerbaca();
    }

    private JsonNode terurai(String teks) {
        try {
            return teks == null ? json.nullNode() : json.readTree(teks);
        } catch (JsonProcessingException e) {
            return takTerbaca();
        }
    }

    /** No field takes an object, so the mapper says what kind of value the field does take. */
    private JsonNode takTerbaca() {
        return json.createObjectNode();
    }
}
