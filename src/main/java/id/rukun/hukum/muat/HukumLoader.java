package id.rukun.hukum.muat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Tafsir;
import id.rukun.hukum.muat.RegulasiYaml.Bacaan;
import id.rukun.hukum.muat.RegulasiYaml.EntriRegulasi;
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
    private final List<Tafsir> tafsir = new ArrayList<>();

    /** @throws HukumTidakSahException if a file cannot be read or an entry is wrong */
    HukumLoader(Collection<? extends Resource> dokumen) {
        dokumen.forEach(this::muat);
    }

    List<Parameter> parameter() {
        return List.copyOf(parameter);
    }

    List<Tafsir> tafsir() {
        return List.copyOf(tafsir);
    }

    private void muat(Resource dokumen) {
        String nama = dokumen.getFilename();
        RegulasiYaml isi = dokumen(dokumen, nama);
        for (JsonNode simpul : isi.parameter()) {
            String letak = nama + ", parameter " + simpul.path("id").asText("tanpa id") + ": ";
            parameter.add(entri(letak, () -> YAML.treeToValue(simpul, EntriRegulasi.class).jadi(isi, nama)));
        }
        for (JsonNode simpul : isi.tafsir()) {
            String letak = nama + ", tafsir " + simpul.path("id").asText("tanpa id") + ": ";
            tafsir.add(entri(letak, () -> YAML.treeToValue(simpul, Bacaan.class).jadi(isi.regulasi())));
        }
    }

    private static RegulasiYaml dokumen(Resource dokumen, String nama) {
        try (InputStream aliran = dokumen.getInputStream()) {
            return YAML.readValue(aliran, RegulasiYaml.class);
        } catch (JacksonException e) {
            String baris = e.getLocation() == null ? "" : " baris " + e.getLocation().getLineNr();
            throw new HukumTidakSahException(nama + baris + ": " + sebab(e), e);
        } catch (IOException e) {
            throw new HukumTidakSahException(nama + ": tidak terbaca", e);
        }
    }

    private static <T> T entri(String letak, Pembaca<T> pembaca) {
        try {
            return pembaca.baca();
        } catch (JacksonException e) {
            throw new HukumTidakSahException(letak + sebab(e), e);
        } catch (HukumTidakSahException e) {
            throw new HukumTidakSahException(letak + e.getMessage(), e);
        }
    }

    private static String sebab(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException tidakDikenal) {
            return "kolom " + tidakDikenal.getPropertyName() + " tidak dikenal";
        }
        if (e instanceof MismatchedInputException salah && !salah.getPath().isEmpty()) {
            return "kolom " + salah.getPath().get(salah.getPath().size() - 1).getFieldName() + " tidak terbaca: "
                    + salah.getOriginalMessage();
        }
        return e.getOriginalMessage();
    }

    private interface Pembaca<T> {
        T baca() throws JacksonException;
    }
}
