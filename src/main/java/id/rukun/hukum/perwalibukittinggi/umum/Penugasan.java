package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.BolehKosong;

/**
 * A unit or a field with its Asisten.
 *
 * @param nama name of the unit or the field
 * @param asisten code of the Asisten whom Pasal 12 (a unit), Pasal 11 (a field), a delegation or a determination of the
 *     Walikota gives it; {@code null} where none does
 * @param dilimpahkan whether a delegation does
 * @param ditetapkan whether a determination of the Walikota does
 */
public record Penugasan(String nama, @BolehKosong String asisten, boolean dilimpahkan, boolean ditetapkan) {

    /** By the lists of the regulation or by a delegation. */
    public Penugasan(String nama, String asisten, boolean dilimpahkan) {
        this(nama, asisten, dilimpahkan, false);
    }

    /** As the lists of the regulation have it. */
    public Penugasan(String nama, String asisten) {
        this(nama, asisten, false);
    }

    /** Whether it is this Asisten's. */
    public boolean milik(String kode) {
        return asisten != null && asisten.equals(kode);
    }

    /** Whether some Asisten has it. */
    public boolean terdaftar() {
        return asisten != null && !asisten.isBlank();
    }
}
