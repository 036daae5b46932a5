package id.rukun.berkas.sidik;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a value as JSON in one way only: keys sorted at every depth, no white space, plain decimals. */
@Component
public class JsonKanonik {

    private final ObjectMapper mapper;

    JsonKanonik(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .configure(JsonNodeFeature.WRITE_PROPERTIES_SORTED, true)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    }

    /** @throws IllegalArgumentException if the value cannot be written as JSON */
    public String tulis(Object isi) {
        try {
            return mapper.writeValueAsString(mapper.<JsonNode>valueToTree(isi));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be written of " + isi.getClass().getName(), e);
        }
    }

    /** What the text says; empty if it is not what this class wrote for such an object. */
    public <T> Optional<T> cobaBaca(String teks, Class<T> jenis) {
        try {
            return teks == null ? Optional.empty() : Optional.ofNullable(mapper.readValue(teks, jenis));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
