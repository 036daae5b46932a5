package id.rukun.engine;

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

    private static final List<String> REGULASI =
            List.of("pergub-dki-171-2016", "perwali-bukittinggi-65-2014", "perwali-banjar-6-2023");
    private static final String BENTUK = "(?:P|[A-Z]{3}-PR)-\\d{2}";
    private static final Pattern ID = Pattern.compile("(?<![\\w-])" + BENTUK + "(?![\\w/])");
    /** As rules name them: in brackets, or after the word. A block or a number that people have typed stands otherwise. */
    private static final Pattern DISEBUT = Pattern.compile(
            "\\(" + BENTUK + "(?:, " + BENTUK + ")*\\)|prosedur " + BENTUK + "(?![\\w/])");

    private final Map<String, ProsedurHukum> perId = new LinkedHashMap<>();
    private final List<RegulasiProsedur> regulasi;
    private final RepositoryService repositoryService;
    private final PemerintahModel pemerintah;

    DaftarProsedur(@Lazy RepositoryService repositoryService, PemerintahModel pemerintah) {
        this.repositoryService = repositoryService;
        this.pemerintah = pemerintah;
        regulasi = REGULASI.stream().map(DaftarProsedur::baca).toList();
        regulasi.forEach(satu -> satu.prosedur().forEach(p -> perId.put(p.id(), p)));
    }

    /**
     * A procedure of the law.
     *
     * @param id the catalogue's id
     * @param kunci key of the model that carries it out
     * @param nama its name, as an official reads it
     */
    public record ProsedurHukum(String id, String kunci, String nama) {}

    /**
     * A regulation with its procedures.
     *
     * @param nama its name in addresses
     * @param pemerintah short name of the government that it binds
     */
    private record RegulasiProsedur(String nama, String pemerintah, List<ProsedurHukum> prosedur) {

        boolean memuat(String kunci) {
            return prosedur.stream().map(ProsedurHukum::kunci).anyMatch(kunci::equals);
        }
    }

    /** All of them, regulation by regulation, in the order of their catalogues. */
    public List<ProsedurHukum> semua() {
        return List.copyOf(perId.values());
    }

    /**
     * The regulation that prescribes the procedure of a model, by its name in addresses; empty for one of Rukun's own. A model
     * may serve several governments, each by the law of its own.
     *
     * @param kunci key of the model
     * @param tenant short name of the government whose case it is, or whose office asks
     */
    public Optional<String> regulasi(String kunci, String tenant) {
        return regulasi.stream().filter(satu -> satu.pemerintah().equals(tenant) && satu.memuat(kunci))
                .map(RegulasiProsedur::nama).findFirst();
    }

    /**
     * Whether its model is deployed and serves the government whose law it is.
     *
     * @throws NoSuchElementException if the law knows no such procedure
     */
    public boolean tersedia(String id) {
        ProsedurHukum dicari = prosedur(id);
        String tenant = regulasi.stream().filter(satu -> satu.prosedur().contains(dicari)).findFirst().orElseThrow()
                .pemerintah();
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(dicari.kunci()).latestVersion().list()
                .stream().anyMatch(model -> pemerintah.melayani(model.getId(), tenant));
    }

    /** Which of the procedures are not available yet, as one sentence; empty if all are. */
    public String belumTersedia(Collection<String> ids) {
        String daftar = ids.stream().distinct().filter(id -> !tersedia(id))
                .map(id -> prosedur(id).nama() + " (" + id + ")").collect(Collectors.joining(", "));
        return daftar.isEmpty() ? "" : "Belum tersedia dalam Rukun: " + daftar + ".";
    }

    /**
     * A sentence, and after it which of the procedures that it names, "(P-12)" or "prosedur BKT-PR-07", are not yet
     * available. What people have typed may stand in it: an id that the law does not know is none.
     */
    public String lengkapi(String kalimat) {
        String tambahan = belumTersedia(DISEBUT.matcher(kalimat).results()
                .flatMap(disebut -> ID.matcher(disebut.group()).results()).map(MatchResult::group)
                .filter(perId::containsKey).toList());
        return tambahan.isEmpty() || kalimat.contains(tambahan) ? kalimat : kalimat + " " + tambahan;
    }

    private ProsedurHukum prosedur(String id) {
        if (!perId.containsKey(id)) {
            throw new NoSuchElementException("Prosedur " + id + " tidak dikenal.");
        }
        return perId.get(id);
    }

    private static RegulasiProsedur baca(String nama) {
        try (InputStream isi = new ClassPathResource("prosedur/" + nama + ".yaml").getInputStream()) {
            Isi berkas = new ObjectMapper(new YAMLFactory()).readValue(isi, Isi.class);
            return new RegulasiProsedur(nama, berkas.pemerintah(), berkas.prosedur());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Isi(String pemerintah, List<ProsedurHukum> prosedur) {}
}
