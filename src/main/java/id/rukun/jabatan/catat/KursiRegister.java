package id.rukun.jabatan.catat;

import id.rukun.jabatan.Jabatan;

/**
 * A post as the register keeps it.
 *
 * @param posId post below the head of the unit; {@code null} for any other
 */
public record KursiRegister(Jabatan jabatan, String unitId, String posId) {

    /** Whether several persons hold it side by side. */
    public boolean jamak() {
        return posId == null && jabatan.jamak();
    }
}
