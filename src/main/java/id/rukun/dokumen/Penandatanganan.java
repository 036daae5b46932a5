package id.rukun.dokumen;

import java.util.Set;

/**
 * How a document comes to bear its signature: one implementation for each way. What a way takes in is kept beside the printed
 * document, with the digests of both under the chain of the case.
 */
public interface Penandatanganan {

    /** Digests of the copies of a document that bear its signature; empty while there is none, and once they are erased. */
    Set<String> sidikBertandaTangan(String dokumenId);
}
