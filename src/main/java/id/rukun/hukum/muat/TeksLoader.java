package id.rukun.hukum.muat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.teks.Pasal;
import id.rukun.hukum.teks.TeksRegulasi;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads the wording of one regulation; the name of the file is its name in addresses. */
final class TeksLoader {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String AKHIRAN = ".yaml";

    private TeksLoader() {}

    /** @throws HukumTidakSahException naming the file, if it cannot be read or has no article */
    static TeksRegulasi muat(Resource dokumen) {
        String nama = dokumen.getFilename();
        try (InputStream aliran = dokumen.getInputStream()) {
            Isi isi = YAML.readValue(aliran, Isi.class);
            return new TeksRegulasi(nama.substring(0, nama.length() - AKHIRAN.length()), isi.regulasi(), isi.judul(),
                    isi.pasal());
        } catch (JacksonException e) {
            throw new HukumTidakSahException("Naskah " + nama + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new HukumTidakSahException("Naskah " + nama + ": tidak terbaca", e);
        }
    }

    private record Isi(String regulasi, String judul, List<Pasal> pasal) {

        private Isi {
            if (regulasi == null || judul == null || pasal == null || pasal.isEmpty()) {
                throw new HukumTidakSahException("regulasi, judul atau pasal kosong");
            }
        }
    }
}
