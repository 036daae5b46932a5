/** The register of terms whose end is watched, and of the reports about it (Pasal 33 and 34 Pergub DKI 171/2016). */
package id.rukun.prosedur.masabakti;
