package id.rukun.dokumen;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.pos.PeranPos;

/**
 * The office that signs a document, whoever exercises it on that day or another.
 *
 * @param jabatan its post
 * @param unitId the area over which it is held, or one within it
 * @param posId the post below the unit's head that it is; {@code null} for any other
 */
public record KantorPenandatangan(Jabatan jabatan, String unitId, String posId) {

    /** An office that is no post below a head. */
    public KantorPenandatangan(Jabatan jabatan, String unitId) {
        this(jabatan, unitId, null);
    }

    /** Slug of its role. */
    public String peran() {
        return posId == null ? jabatan.peran() : PeranPos.dari(posId);
    }
}
