/**
 * The register of coordination meetings (Pasal 9 Perwali Bukittinggi 65/2014, Pasal 18 ayat (2) huruf a Perwali Banjar 6/2023): the
 * sessions of each, who was invited and who came, what was decided, and when what is due.
 */
package id.rukun.prosedur.koordinasi.rapat;
