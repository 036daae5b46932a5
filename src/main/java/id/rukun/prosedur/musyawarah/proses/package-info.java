/** Delegates, questions and sheets of the models {@code musyawarah} (P-37) and {@code musyawarah-kelurahan} (P-39). */
package id.rukun.prosedur.musyawarah.proses;
