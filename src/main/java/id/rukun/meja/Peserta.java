package id.rukun.meja;

import id.rukun.engine.sheet.TahapBerjalan;
import id.rukun.pengawasan.Keikutsertaan;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Somebody who takes part in cases, by the offices that he works for today.
 *
 * @param akun the login with which he is signed in
 * @param semuaAkun all logins that are or were his
 * @param unit ids of the units whose cases are his
 * @param kantor groups of his offices, and those that stand for himself
 * @param sekitar ids of the RW and Kelurahan around his units
 */
public record Peserta(String akun, Collection<String> semuaAkun, List<String> unit, Set<String> kantor, List<String> sekitar) {

    /** Through what he takes part in cases that are not of his units. */
    public Keikutsertaan keikutsertaan() {
        return new Keikutsertaan(semuaAkun, kantor, sekitar);
    }

    /** Whether an open task is open to him. */
    public boolean milik(TahapBerjalan tahap) {
        return tahap.pemegang() == null ? tahap.kantor().stream().anyMatch(kantor::contains)
                : tahap.pemegang().equals(akun);
    }
}
