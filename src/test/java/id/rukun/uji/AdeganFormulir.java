package id.rukun.uji;

import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.function.Supplier;

/**
 * Brings the forms of a family to their places in running cases, with a right submission of each. Found by scanning
 * {@code id.rukun.prosedur}; an implementation has a constructor without arguments.
 */
public interface AdeganFormulir {

    String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    /** The scenes, each made when its turn comes; one that moves the clock leaves it moved until it is over. */
    List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam);
}
