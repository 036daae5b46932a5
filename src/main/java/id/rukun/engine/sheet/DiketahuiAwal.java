package id.rukun.engine.sheet;

import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;

/**
 * What a procedure can know of its later conditions before they bind. Every task of its cases shows what fails, also
 * those of processes that it calls; who comes next reads it, and nothing is refused.
 */
public interface DiketahuiAwal {

    /** Key of the process definition whose cases are judged. */
    String prosedur();

    /** Asks the rules that can be asked already, without writing the answers down; empty where none can. */
    List<Putusan> perkiraan(String kasusId, LocalDate hariIni);
}
