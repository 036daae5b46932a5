/** The register of those who left a board by death or resignation (Pasal 35 ayat (1) huruf a and huruf b Pergub DKI 171/2016). */
package id.rukun.prosedur.pemberhentian;
