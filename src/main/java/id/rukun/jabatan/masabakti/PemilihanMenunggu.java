package id.rukun.jabatan.masabakti;

import java.time.LocalDate;
import java.util.Optional;

/** Knows of elections whose minutes are signed and whose Keputusan is still to come; a family that records any brings one. */
public interface PemilihanMenunggu {

    /** Who was elected to the chair of a unit after a day and waits for his Keputusan; empty where nobody does. */
    Optional<Penerus> terpilih(String unitId, LocalDate sesudah);
}
