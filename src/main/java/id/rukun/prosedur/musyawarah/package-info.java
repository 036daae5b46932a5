/**
 * Musyawarah of RT and at Kelurahan level (Pasal 11, 12, 39, 40 Pergub DKI 171/2016): series, meetings, attendance,
 * decisions. A shared family: other procedures call its models and read its results.
 */
package id.rukun.prosedur.musyawarah;
