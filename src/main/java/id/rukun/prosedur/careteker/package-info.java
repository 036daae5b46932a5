/**
 * The register of appointments of a Careteker, of their evaluation, and of the temporary boards that he forms (Pasal 8 and 30
 * Pergub DKI 171/2016). Who is Careteker stands with the posts ({@link id.rukun.jabatan.SifatJabatan#CARETEKER}).
 */
package id.rukun.prosedur.careteker;
