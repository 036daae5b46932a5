package id.rukun.dokumen;

import id.rukun.jabatan.Jabatan;

/**
 * The office that signs a document, whoever exercises it on that day or another.
 *
 * @param jabatan its post
 * @param unitId the area over which it is held, or one within it
 */
public record KantorPenandatangan(Jabatan jabatan, String unitId) {}
