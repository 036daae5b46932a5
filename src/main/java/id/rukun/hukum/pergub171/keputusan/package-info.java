/**
 * Rules on every Keputusan Lurah: its form and the Camat's persetujuan (Pasal 14 Pergub DKI 171/2016), his pengesahan
 * (Pasal 31, 36, 37).
 */
package id.rukun.hukum.pergub171.keputusan;
