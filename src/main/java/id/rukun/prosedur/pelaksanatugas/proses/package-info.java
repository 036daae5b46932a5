/** The absence of a member of a board: who acts meanwhile, the return, and what six months mean (P-36). */
package id.rukun.prosedur.pelaksanatugas.proses;
