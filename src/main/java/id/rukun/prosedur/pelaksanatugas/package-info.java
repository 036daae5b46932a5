/** The register of absences as cases tell them (Pasal 22 ayat (2) huruf c and Pasal 35 ayat (2) huruf d Pergub DKI 171/2016). */
package id.rukun.prosedur.pelaksanatugas;
