/** The steps of {@code rapat-koordinasi}, its sheet, its lists, its papers and notices. */
package id.rukun.prosedur.koordinasi.proses.rapat;
