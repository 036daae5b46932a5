/** The meeting (Pasal 18 ayat (2) huruf a and ayat (3), (5)). */
package id.rukun.hukum.perwalibanjar.rapat;
