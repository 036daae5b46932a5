/** Forms of the reports upward. */
package id.rukun.prosedur.koordinasi.formulir.laporan;
