/** The merger of RW (Pasal 12 Pergub DKI 171/2016): its meetings, its conditions, its papers. */
package id.rukun.prosedur.penggabungan.rw;
