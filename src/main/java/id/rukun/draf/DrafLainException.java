package id.rukun.draf;

import java.util.Optional;

/** Another window has saved or thrown away the draft meanwhile: nothing is overwritten, the person chooses. */
public class DrafLainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Draf kini;

    DrafLainException(Draf kini) {
        super(kini == null ? "Draf ini sudah dibuang di jendela lain" : "Draf ini sudah disimpan di jendela lain");
        this.kini = kini;
    }

    /** The draft as it stands now; empty if it was thrown away. */
    public Optional<Draf> kini() {
        return Optional.ofNullable(kini);
    }
}
