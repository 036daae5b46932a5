package id.rukun.uji;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A variable as the engine's REST interface takes it.
 *
 * @param value the value; lists and objects as JSON text
 * @param type name of the engine's type; {@code null} lets the engine tell it from the value
 * @param valueInfo what some types want besides
 */
public record VariabelRest(Object value, String type, Map<String, Object> valueInfo) {

    /** A value as Tasklist sends it. */
    public static VariabelRest dari(Object nilai) {
        if (nilai instanceof VariabelRest jadi) {
            return jadi;
        }
        boolean majemuk = nilai instanceof Collection<?> || nilai instanceof Map<?, ?>;
        return new VariabelRest(majemuk ? Klien.json(nilai) : nilai, majemuk ? "Json" : null, Map.of());
    }

    /** The body of a form's submission. */
    public static Map<String, Object> badan(Map<String, ?> isian) {
        Map<String, Object> variabel = new LinkedHashMap<>();
        isian.forEach((nama, nilai) -> variabel.put(nama, dari(nilai)));
        return new HashMap<>(Map.of("variables", variabel));
    }
}
