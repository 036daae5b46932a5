/**
 * The register of elections as their minutes tell them, and of the lists of boards (Pasal 27, 29, 31 to 33 Pergub DKI 171/2016).
 */
package id.rukun.prosedur.pengurus;
