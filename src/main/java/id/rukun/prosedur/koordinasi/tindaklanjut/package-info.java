/** What units do about the results of coordination (Pasal 16 ayat (1) Perwali Bukittinggi 65/2014), and how other procedures open it. */
package id.rukun.prosedur.koordinasi.tindaklanjut;
