package id.rukun.uji;

import id.rukun.tenggat.JamRukun;
import java.util.List;

/**
 * Brings the forms of a family to their places in running cases, with a right submission of each. Found by scanning
 * {@code id.rukun.prosedur}; an implementation has a constructor without arguments.
 */
public interface AdeganFormulir {

    String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    List<Adegan> adegan(Panggung panggung, JamRukun jam);
}
