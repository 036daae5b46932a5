/** Data, information, and reports that are asked for or handed over (Pasal 18 ayat (2) huruf b). */
package id.rukun.hukum.perwalibanjar.data;
