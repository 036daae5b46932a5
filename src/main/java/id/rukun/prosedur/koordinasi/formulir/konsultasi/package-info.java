/** Forms of consultations. */
package id.rukun.prosedur.koordinasi.formulir.konsultasi;
