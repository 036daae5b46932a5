/** {@code permintaan-koordinasi} in Banjar: coordination that recurs by a schedule. */
package id.rukun.prosedur.koordinasi.proses.jadwal;
