/** Forms of following up the results of coordination. */
package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;
