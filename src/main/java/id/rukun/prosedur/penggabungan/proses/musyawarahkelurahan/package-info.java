/** Delegates, questions, lists and sheet of the model {@code penggabungan-musyawarah-kelurahan} (P-39). */
package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;
