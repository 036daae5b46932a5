/** From the first reminder of a Ketua's report to the last day of his term (P-19). */
package id.rukun.prosedur.masabakti.proses;
