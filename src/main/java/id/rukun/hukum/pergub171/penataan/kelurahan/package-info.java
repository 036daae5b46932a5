/** Rules on the Musyawarah tingkat Kelurahan: Pasal 11 and 12 ayat (1) huruf b to ayat (3). */
package id.rukun.hukum.pergub171.penataan.kelurahan;
