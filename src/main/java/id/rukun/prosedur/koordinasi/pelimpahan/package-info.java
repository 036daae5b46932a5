/** Who may coordinate what by delegation (Pasal 7 ayat (4) and Pasal 8 ayat (2) Perwali Bukittinggi 65/2014). */
package id.rukun.prosedur.koordinasi.pelimpahan;
