package id.rukun.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The procedures that the law knows, and which of them Rukun has: those whose model is deployed. Only this place says
 * that one is not available yet; a sentence that sends somebody to a procedure just names its id.
 */
@Component
public class DaftarProsedur {

    private static final String REGULASI = "pergub-dki-171-2016";
    private static final ClassPathResource SUMBER = new ClassPathResource("prosedur/" + REGULASI + ".yaml");
    private static final Pattern ID = Pattern.compile("(?<![\\w-])P-\\d{2}(?![\\w/])");
    /** As rules name them: in brackets, or after the word. A block or a number that people have typed stands otherwise. */
    private static final Pattern DISEBUT = Pattern.compile("\\(P-\\d{2}(?:, P-\\d{2})*\\)|prosedur P-\\d{2}(?![\\w/])");

    private final Map<String, Prosedur> perId = new LinkedHashMap<>();
    private final RepositoryService repositoryService;

    DaftarProsedur(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
        baca().forEach(satu -> perId.put(satu.id(), satu));
    }

    /**
     * A procedure of the law.
     *
     * @param id the catalogue's id
     * @param kunci key of the model that carries it out
     * @param nama its name, as an official reads it
     */
    public record Prosedur(String id, String kunci, String nama) {}

    /** All of them, in the catalogue's order. */
    public List<Prosedur> semua() {
        return List.copyOf(perId.values());
    }

    /** The regulation that prescribes the procedure of a model, by its name in addresses; empty for one of Rukun's own. */
    public Optional<String> regulasi(String kunci) {
        return perId.values().stream().map(Prosedur::kunci).filter(kunci::equals).findFirst().map(ada -> REGULASI);
    }

    /** @throws NoSuchElementException if the law knows no such procedure */
    public boolean tersedia(String id) {
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(prosedur(id).kunci()).count() > 0;
    }

    /** Which of the procedures are not available yet, as one sentence; empty if all are. */
    public String belumTersedia(Collection<String> ids) {
        String daftar = ids.stream().distinct().filter(id -> !tersedia(id))
                .map(id -> prosedur(id).nama() + " (" + id + ")").collect(Collectors.joining(", "));
        return daftar.isEmpty() ? "" : "Belum tersedia dalam Rukun: " + daftar + ".";
    }

    /**
     * A sentence, and after it which of the procedures that it names, "(P-12)" or "prosedur P-12", are not available yet.
     * What people have typed may stand in it: an id that the law does not know is none.
     */
    public String lengkapi(String kalimat) {
        String tambahan = belumTersedia(DISEBUT.matcher(kalimat).results()
                .flatMap(disebut -> ID.matcher(disebut.group()).results()).map(MatchResult::group)
                .filter(perId::containsKey).toList());
        return tambahan.isEmpty() || kalimat.contains(tambahan) ? kalimat : kalimat + " " + tambahan;
    }

    private Prosedur prosedur(String id) {
        if (!perId.containsKey(id)) {
            throw new NoSuchElementException("Prosedur " + id + " tidak dikenal.");
        }
        return perId.get(id);
    }

    private static List<Prosedur> baca() {
        try (InputStream isi = SUMBER.getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(isi, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
