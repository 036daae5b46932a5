/** What is said about an absence, about who acts meanwhile, and about the return. */
package id.rukun.prosedur.pelaksanatugas.formulir;
