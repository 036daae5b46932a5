package id.rukun.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Reads submitted variables as JSON without ever deserialising them into objects. */
@Component
class SubmittedValues {

    private final ObjectMapper json = new ObjectMapper();

    Map<String, JsonNode> json(VariableMap variabel) {
        Map<String, JsonNode> hasil = new LinkedHashMap<>();
        variabel.keySet().forEach(nama -> hasil.put(nama, node(variabel.getValueTyped(nama))));
        return hasil;
    }

    private JsonNode node(TypedValue nilai) {
        if (nilai instanceof SerializableValue terserial) {
            return terurai(terserial.getValueSerialized());
        }
        return json.valueToTree(nilai == null ? null : nilai.getValue());
    }

    private JsonNode terurai(String teks) {
        try {
            return teks == null ? json.nullNode() : json.readTree(teks);
        } catch (JsonProcessingException e) {
            // Left as text: the mapper then says what kind of value the field takes.
            return TextNode.valueOf(teks);
        }
    }
}
