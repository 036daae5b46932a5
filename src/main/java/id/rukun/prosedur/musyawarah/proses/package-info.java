/** Delegates, questions and sheets of the model {@code musyawarah} (P-37). */
package id.rukun.prosedur.musyawarah.proses;
