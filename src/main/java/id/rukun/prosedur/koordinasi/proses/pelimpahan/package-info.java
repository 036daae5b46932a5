/** Delegating the authority to coordinate, and revoking it (BKT-PR-01). */
package id.rukun.prosedur.koordinasi.proses.pelimpahan;
