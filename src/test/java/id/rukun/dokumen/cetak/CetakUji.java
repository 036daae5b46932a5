package id.rukun.dokumen.cetak;

import org.springframework.boot.test.context.TestComponent;

/** Prints a document at once: in tests the press does not run by itself. */
@TestComponent
public class CetakUji {

    private final MesinCetak mesin;
    private final AntreanCetak antrean;

    CetakUji(MesinCetak mesin, AntreanCetak antrean) {
        this.mesin = mesin;
        this.antrean = antrean;
    }

    /** @throws IllegalStateException if it does not wait, or cannot be printed */
    public void cetak(String dokumenId) {
        boolean tercetak = antrean.siap(Integer.MAX_VALUE).stream().filter(g -> g.dokumenId().equals(dokumenId))
                .anyMatch(mesin::cetak);
        if (!tercetak) {
            throw new IllegalStateException("Document " + dokumenId + " was not printed");
        }
    }
}
