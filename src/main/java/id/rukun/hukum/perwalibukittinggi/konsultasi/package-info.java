/** What is asked of the consultative coordination with an Instansi Vertikal or a state institution. */
package id.rukun.hukum.perwalibukittinggi.konsultasi;
