/** {@code permintaan-koordinasi} in Banjar: of which nature the relations are, when, and by which means. */
package id.rukun.prosedur.koordinasi.proses.hubungan;
