/** {@code pelaksanaan-koordinasi}: one form of a coordination, once. */
package id.rukun.prosedur.koordinasi.proses.pelaksanaan;
