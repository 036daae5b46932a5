/** {@code permintaan-koordinasi}: from the request to the day on which its coordination is over. */
package id.rukun.prosedur.koordinasi.proses.permintaan;
