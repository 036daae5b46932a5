/** Merging of RT (Pasal 9 to 11 Pergub DKI 171/2016). */
package id.rukun.prosedur.penggabungan;
