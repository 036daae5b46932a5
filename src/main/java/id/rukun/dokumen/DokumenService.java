package id.rukun.dokumen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The documents of cases, whatever their kind. */
@Service
public class DokumenService {

    private final List<PenyediaDokumen> penyedia;

    DokumenService(List<PenyediaDokumen> penyedia) {
        this.penyedia = penyedia;
    }

    /** All documents of a case. */
    public List<Dokumen> dari(String kasusId) {
        return dari(List.of(kasusId)).getOrDefault(kasusId, List.of());
    }

    /** The documents of many cases by the id of the case; a case without any is left out. */
    public Map<String, List<Dokumen>> dari(Collection<String> kasusIds) {
        return penyedia.stream().flatMap(p -> p.dari(kasusIds).stream())
                .collect(Collectors.groupingBy(Dokumen::kasusId));
    }

    /** Where a document stands today, in words for everybody; empty where its kind never changes. */
    public Optional<String> keadaan(String id) {
        return penyedia.stream().flatMap(p -> p.keadaan(id).stream()).findFirst();
    }

    public Optional<Dokumen> satu(String kasusId, String id) {
        return dari(kasusId).stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
