package id.rukun.dokumen;

import java.util.Collection;
import java.util.List;

/** Offers one kind of documents. One implementation per kind. */
public interface PenyediaDokumen {

    /** The documents of some cases, those of one case in the order in which they were signed. */
    List<Dokumen> dari(Collection<String> kasusIds);
}
