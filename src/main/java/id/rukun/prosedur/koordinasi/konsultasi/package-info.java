/** The register of consultations: who consulted whom about what, and what came of it. */
package id.rukun.prosedur.koordinasi.konsultasi;
