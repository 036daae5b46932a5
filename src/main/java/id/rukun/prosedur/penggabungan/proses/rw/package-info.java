/** What {@code penggabungan-rw.bpmn} (P-11) calls beside what all mergers share. */
package id.rukun.prosedur.penggabungan.proses.rw;
