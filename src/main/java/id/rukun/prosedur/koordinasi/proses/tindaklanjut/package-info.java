/** Following up the results of coordination: acceptance, evidence, another unit (BKT-PR-09). */
package id.rukun.prosedur.koordinasi.proses.tindaklanjut;
