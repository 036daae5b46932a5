package id.rukun.hukum.muat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.KetentuanKeputusan;
import id.rukun.hukum.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads the files of the regulations; every mistake in them is named with file and line or entry. */
final class HukumLoader {

    private static final ObjectMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .addModule(new JavaTimeModule())
            .build();

    private final List<Parameter> parameter = new ArrayList<>();
    private final List<KetentuanKeputusan> keputusan = new ArrayList<>();

    /** @throws HukumTidakSahException if a file cannot be read or an entry is wrong */
    HukumLoader(Collection<? extends Resource> dokumen) {
        dokumen.forEach(this::muat);
    }

    List<Parameter> parameter() {
        return List.copyOf(parameter);
    }

    List<KetentuanKeputusan> keputusan() {
        return List.copyOf(keputusan);
    }

    private void muat(Resource dokumen) {
        String nama = dokumen.getFilename();
        RegulasiYaml isi = baca(dokumen, nama);
        parameter.addAll(isi.parameter(nama));
        keputusan.addAll(isi.keputusan(nama));
    }

    private static RegulasiYaml baca(Resource dokumen, String nama) {
        try (InputStream aliran = dokumen.getInputStream()) {
            return YAML.readValue(aliran, RegulasiYaml.class);
        } catch (JacksonException e) {
            throw new HukumTidakSahException(nama + letak(e) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new HukumTidakSahException(nama + ": tidak terbaca", e);
        }
    }

    private static String letak(JacksonException e) {
        JsonLocation tempat = e.getLocation();
        String baris = tempat == null ? "" : " baris " + tempat.getLineNr();
        return e instanceof JsonMappingException m ? baris + " (" + jalur(m) + ")" : baris;
    }

    private static String jalur(JsonMappingException e) {
        StringBuilder jalur = new StringBuilder();
        for (JsonMappingException.Reference langkah : e.getPath()) {
            jalur.append(langkah.getFieldName() == null
                    ? "[" + langkah.getIndex() + "]"
                    : "." + langkah.getFieldName());
        }
        return jalur.isEmpty() ? "" : jalur.substring(1);
    }
}
