package id.rukun.meja;

import id.rukun.engine.sheet.TahapBerjalan;
import id.rukun.pengawasan.Keikutsertaan;
import id.rukun.pengawasan.Keikutsertaan.DiManaPun;
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
 * @param kedudukan ids of the units of his offices, also of those whose cases are not all his
 * @param diManaPun those of his offices that take part in cases anywhere in their government
 */
public record Peserta(String akun, Collection<String> semuaAkun, List<String> unit, Set<String> kantor, List<String> sekitar,
        List<String> kedudukan, DiManaPun diManaPun) {

    /** Through what he takes part in cases that are not of his units. */
    public Keikutsertaan keikutsertaan() {
        return new Keikutsertaan(semuaAkun, kantor, sekitar, diManaPun);
    }

    /** Whether an open task is open to him. */
    public boolean milik(TahapBerjalan tahap) {
        return tahap.pemegang() == null ? tahap.kantor().stream().anyMatch(kantor::contains)
                : tahap.pemegang().equals(akun);
    }
}
