package id.rukun.dokumen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The documents of cases, whatever their kind. */
@Service
public class DokumenService {

    private final List<PenyediaDokumen> penyedia;

    DokumenService(List<PenyediaDokumen> penyedia) {
        this.penyedia = penyedia.stream().sorted(Comparator.comparing(PenyediaDokumen::penyerta)).toList();
    }

    /** All documents of a case, those that decide something first. */
    public List<Dokumen> dari(String kasusId) {
        return penyedia.stream().flatMap(p -> p.dari(List.of(kasusId)).stream()).toList();
    }

    /** The documents of many cases that decide something, by the id of the case; a case without any is left out. */
    public Map<String, List<Dokumen>> utama(Collection<String> kasusIds) {
        return penyedia.stream().filter(p -> !p.penyerta()).flatMap(p -> p.dari(kasusIds).stream())
                .collect(Collectors.groupingBy(Dokumen::kasusId));
    }

    /** Where a document stands today, in words for everybody; empty where its kind never changes. */
    public Optional<String> keadaan(String id) {
        return penyedia.stream().flatMap(p -> p.keadaan(id).stream()).findFirst();
    }

    /** Ids of the documents of a case that are in force. */
    public Set<String> berlaku(String kasusId) {
        return penyedia.stream().flatMap(p -> p.berlaku(kasusId).stream()).collect(Collectors.toSet());
    }

    public Optional<Dokumen> satu(String kasusId, String id) {
        return dari(kasusId).stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
