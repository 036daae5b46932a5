package id.rukun.dokumen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Ids of the documents of a case that are kept whatever the retention: what is in force, and what it rests on. */
    public Set<String> bertahan(String kasusId) {
        Set<String> berlaku = penyedia.stream().flatMap(p -> p.berlaku(kasusId).stream()).collect(Collectors.toSet());
        return berlaku.isEmpty() ? berlaku : Stream.concat(berlaku.stream(),
                penyedia.stream().flatMap(p -> p.dasar(kasusId).stream())).collect(Collectors.toSet());
    }

    /** Cases whose retention has ended before a day, with texts that are kept no longer: those that were in force then, too. */
    public Set<String> kasusLewatMasa(LocalDate hari) {
        return penyedia.stream().flatMap(p -> p.tersisa(hari).stream())
                .collect(Collectors.groupingBy(DokumenTersisa::kasusId, Collectors.mapping(DokumenTersisa::id, Collectors.toSet())))
                .entrySet().stream().filter(satu -> !bertahan(satu.getKey()).containsAll(satu.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Erases the texts of a case, but for those that are kept. */
    public void hapusIsi(String kasusId, Set<String> kecuali) {
        penyedia.forEach(p -> p.hapusIsi(kasusId, kecuali));
    }

    public Optional<Dokumen> satu(String kasusId, String id) {
        return dari(kasusId).stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
