package id.rukun.dokumen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers one kind of documents. One implementation per kind. */
public interface PenyediaDokumen {

    /** The documents of some cases, those of one case in the order in which they were signed. */
    List<Dokumen> dari(Collection<String> kasusIds);

    /** Whether these are papers on a case's way, such as invitations: they stand on its page, not in lists of cases. */
    default boolean penyerta() {
        return false;
    }

    /** Ids of the documents of a case that are in force: they are kept as long as they are, whatever the retention. */
    default Set<String> berlaku(String kasusId) {
        return Set.of();
    }

    /** Ids of the papers of a case on which what is in force rests, such as minutes: they are kept as long as that is. */
    default Set<String> dasar(String kasusId) {
        return Set.of();
    }

    /** The documents whose texts are still kept, of cases whose retention has ended before a day. */
    List<DokumenTersisa> tersisa(LocalDate hari);

    /**
     * Erases the texts of a case; that there were some stays known.
     *
     * @param kecuali ids of documents that are kept all the same
     */
    void hapusIsi(String kasusId, Set<String> kecuali);

    /**
     * Where a document of this kind stands today, in words for everybody: "berlaku". Empty if it is of another kind, or its
     * kind never changes.
     */
    default Optional<String> keadaan(String id) {
        return Optional.empty();
    }
}
