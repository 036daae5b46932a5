/** The steps of {@code penetapan-tokoh-masyarakat}, its sheet and its lists. */
package id.rukun.prosedur.tokoh.proses;
