package id.rukun.hukum.perwalibanjar.permintaan;

import java.util.List;
import java.util.Optional;

/**
 * All parties of one request.
 *
 * @param pemohon code of the requester
 * @param pihak the parties, the requester among them
 */
public record PihakKoordinasiFakta(String pemohon, List<PihakFakta> pihak) {

    /** The parties but for the requester. */
    List<PihakFakta> lain() {
        return pihak.stream().filter(satu -> !satu.kode().equals(pemohon)).toList();
    }

    Optional<PihakFakta> yangMeminta() {
        return pihak.stream().filter(satu -> satu.kode().equals(pemohon)).findFirst();
    }
}
