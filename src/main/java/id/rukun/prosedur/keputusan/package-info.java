/**
 * Keputusan Lurah with persetujuan Camat (Pasal 14 Pergub DKI 171/2016). A shared family: a calling procedure supplies
 * the content and the rules asked again on the signing day.
 */
package id.rukun.prosedur.keputusan;
