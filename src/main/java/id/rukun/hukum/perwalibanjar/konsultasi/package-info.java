/** Consultation (Pasal 8 and Pasal 18 ayat (2) huruf c). */
package id.rukun.hukum.perwalibanjar.konsultasi;
