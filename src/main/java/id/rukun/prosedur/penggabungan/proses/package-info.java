/** What the models of the penggabungan family call. */
package id.rukun.prosedur.penggabungan.proses;
