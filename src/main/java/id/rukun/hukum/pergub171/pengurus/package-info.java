/** Rules on the Ketua terpilih, his board and its term (Pasal 21, 27, 29, 31 to 33 and 35 Pergub DKI 171/2016). */
package id.rukun.hukum.pergub171.pengurus;
