/** One unit consults another (BKT-PR-08, BJR-PR-04). */
package id.rukun.prosedur.koordinasi.proses.konsultasi;
