package id.rukun.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Reads a Camunda Form. Refuses components that Tasklist cannot show or that Rukun does not use. */
final class PembacaForm {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    private PembacaForm() {}

    static BerkasFormulir baca(Path berkas) {
        JsonNode form = urai(berkas);
        JsonNode pertama = form.path("components").path(0);
        boolean lembar = pertama.path("type").asText().equals("text")
                && pertama.path("text").asText().equals("{{lembar.ringkasan}}");
        List<KolomFormulir> kolom = new ArrayList<>();
        form.path("components").forEach(komponen -> {
            if (!komponen.path("type").asText().equals("text")) {
                kolom.add(kolom(berkas, komponen));
            }
        });
        return new BerkasFormulir(berkas, form.path("id").asText(), lembar, kolom);
    }

    private static JsonNode urai(Path berkas) {
        try {
            return new ObjectMapper().readTree(berkas.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(berkas + ": not JSON", e);
        }
    }

    private static KolomFormulir kolom(Path berkas, JsonNode k) {
        JsonNode batas = k.path("validate");
        List<String> pilihan = StreamSupport.stream(k.path("values").spliterator(), false)
                .map(nilai -> nilai.path("value").asText()).toList();
        return new KolomFormulir(k.path("key").asText(),
                new BatasKolom(label(k), jenis(berkas, k), angka(batas, "maxLength", Integer.class),
                        angka(batas, "min", Long.class), angka(batas, "max", Long.class),
                        batas.has("pattern") ? batas.get("pattern").asText() : null, pilihan),
                batas.path("required").asBoolean(), tampil(k.path("conditional").path("hide").asText("")));
    }

    private static String label(JsonNode k) {
        return switch (k.path("subtype").asText()) {
            case "date" -> k.path("dateLabel").asText();
            case "time" -> k.path("timeLabel").asText();
            default -> k.path("label").asText();
        };
    }

    private static JenisKolom jenis(Path berkas, JsonNode k) {
        boolean server = k.path("valuesExpression").asText().startsWith("=lembar.");
        String jenis = k.path("type").asText() + k.path("subtype").asText();
        return switch (jenis) {
            case "textfield" -> JenisKolom.TEKS;
            case "textarea" -> JenisKolom.TEKS_PANJANG;
            case "checkbox" -> JenisKolom.CENTANG;
            case "radio" -> JenisKolom.PILIHAN;
            case "checklist" -> JenisKolom.PILIHAN_BANYAK;
            case "datetimedate" -> JenisKolom.TANGGAL;
            case "datetimetime" -> hanyaBila(berkas, k, k.path("use24h").asBoolean()
                    && k.path("timeSerializingFormat").asText().equals("no_timezone"), JenisKolom.JAM);
            case "number" -> hanyaBila(berkas, k, k.path("decimalDigits").asInt(-1) == 0, JenisKolom.ANGKA);
            case "select" -> server ? JenisKolom.PILIHAN_SERVER : JenisKolom.PILIHAN;
            case "taglist" -> server ? JenisKolom.DAFTAR : JenisKolom.PILIHAN_BANYAK;
            default -> throw new IllegalStateException(berkas + ": component type “" + jenis + "” is not to be used");
        };
    }

    private static JenisKolom hanyaBila(Path berkas, JsonNode k, boolean syarat, JenisKolom jenis) {
        if (!syarat) {
            throw new IllegalStateException(berkas + ": “" + k.path("key").asText() + "” would send another format");
        }
        return jenis;
    }

    private static <T extends Number> T angka(JsonNode batas, String nama, Class<T> jenis) {
        return batas.has(nama) ? new ObjectMapper().convertValue(batas.get(nama), jenis) : null;
    }

    private static Predicate<Map<String, Object>> tampil(String sembunyi) {
        if (sembunyi.isEmpty()) {
            return nilai -> true;
        }
        String feel = sembunyi.replaceFirst("^=", "");
        return nilai -> !Boolean.TRUE.equals(
                FEEL.<Boolean>evaluateSimpleExpression(feel, Variables.fromMap(nilai).asVariableContext()));
    }
}
