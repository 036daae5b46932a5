package id.rukun.prosedur.kepengurusan;

import id.rukun.jabatan.PemegangJabatan;
import java.time.LocalDate;
import java.util.Optional;

/** Knows of members of boards whom the Lurah has deactivated by a Keputusan that the Camat has yet to ratify. */
public interface PenonaktifanMenunggu {

    /** Day of the Keputusan on the Lurah's own route against the holder of a post; empty where none waits for the Camat. */
    Optional<LocalDate> ditandatangani(PemegangJabatan siapa);
}
