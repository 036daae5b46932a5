/** The deactivation of members of boards (P-31, P-33), and what both routes have in common. */
package id.rukun.prosedur.penonaktifan.proses;
