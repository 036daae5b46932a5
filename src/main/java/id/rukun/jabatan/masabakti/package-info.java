/** Terms of office of the Ketua RT and Ketua RW (Pasal 33 Pergub DKI 171/2016); their boards serve as long as they. */
package id.rukun.jabatan.masabakti;
