/** What {@code penonaktifan-musyawarah.bpmn} (P-30, P-32) calls beside what both routes share. */
package id.rukun.prosedur.penonaktifan.proses.musyawarah;
