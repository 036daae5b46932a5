package id.rukun.prosedur.keputusan.ketentuan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.rukun.hukum.HukumTidakSahException;
import id.rukun.wilayah.JenisUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads the kinds of Keputusan that the families bring; a mistake is named with its file and kind. */
final class MatriksLoader {

    private static final ObjectMapper YAML = YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    private final List<KetentuanKeputusan> keputusan = new ArrayList<>();
    private final Map<String, String> judul = new HashMap<>();

    /** @throws HukumTidakSahException if a file cannot be read or an entry is wrong */
    MatriksLoader(Collection<? extends Resource> dokumen) {
        dokumen.forEach(this::muat);
    }

    List<KetentuanKeputusan> keputusan() {
        return List.copyOf(keputusan);
    }

    private void muat(Resource dokumen) {
        String nama = dokumen.getFilename();
        try (InputStream aliran = dokumen.getInputStream()) {
            Berkas isi = YAML.readValue(aliran, Berkas.class);
            String lama = judul.putIfAbsent(isi.regulasi(), isi.judul());
            if (lama != null && !lama.equals(isi.judul())) {
                throw new HukumTidakSahException(nama + ": judul " + isi.regulasi() + " berbeda dari berkas lain");
            }
            isi.keputusan().forEach(simpul -> keputusan.add(baris(nama, isi, simpul)));
        } catch (IOException e) {
            throw new HukumTidakSahException(nama + ": " + sebab(e), e);
        }
    }

    private static KetentuanKeputusan baris(String nama, Berkas isi, JsonNode simpul) {
        String letak = nama + ", keputusan " + simpul.path("jenis").asText("tanpa jenis") + ": ";
        try {
            return YAML.treeToValue(simpul, Baris.class).jadi(isi.regulasi(), isi.judul(), nama);
        } catch (JacksonException e) {
            throw new HukumTidakSahException(letak + sebab(e), e);
        } catch (HukumTidakSahException e) {
            throw new HukumTidakSahException(letak + e.getMessage(), e);
        }
    }

    private static String sebab(IOException e) {
        return e instanceof JacksonException salah ? salah.getOriginalMessage() : "tidak terbaca";
    }

    /** One file: a regulation, and kinds of Keputusan under it. */
    private record Berkas(String regulasi, String judul, List<JsonNode> keputusan) {}

    /** What one kind needs of the Camat, whether the Lurah may choose, and what it rests on. */
    private record Baris(String jenis, String persetujuan, String pengesahan, String dapat, String dasar,
            String dasarPersetujuan, List<String> mengingat, Map<JenisUnit, List<String>> tingkat) {

        KetentuanKeputusan jadi(String regulasi, String judul, String tempat) {
            return new KetentuanKeputusan(jenis, persetujuan, pengesahan, dapat, dasar, dasarPersetujuan, mengingat, tingkat,
                    regulasi, judul, tempat);
        }
    }
}
