package id.rukun.engine.office;

import id.rukun.wilayah.baris.IdPendek;

/**
 * Names the group of one person, who may hold no post, for the cases of one area: {@code orang-<person>-<unit>}. Both
 * ids are shortened.
 */
final class GrupOrang {

    private static final String AWAL = "orang-";
    private static final int PANJANG_PERAN = AWAL.length() + IdPendek.PANJANG;

    private GrupOrang() {}

    /** Whether a role, or the group made of it, is that of one person. */
    static boolean perorangan(String peranAtauGrup) {
        return peranAtauGrup.startsWith(AWAL);
    }

    /** What stands in the place of a role. */
    static String peran(String pendudukId) {
        return AWAL + IdPendek.dari(pendudukId);
    }

    static String idGrup(String peran, String unitId) {
        return peran + "-" + IdPendek.dari(unitId);
    }

    static String peranGrup(String grup) {
        return grup.substring(0, PANJANG_PERAN);
    }

    static String unitGrup(String grup) {
        return IdPendek.penuh(grup.substring(PANJANG_PERAN + 1));
    }

    /** Id of the person in the register. */
    static String pendudukId(String peranAtauGrup) {
        return IdPendek.penuh(peranAtauGrup.substring(AWAL.length(), PANJANG_PERAN));
    }
}
