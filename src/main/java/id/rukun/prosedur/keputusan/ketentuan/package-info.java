/** Kinds of Keputusan Lurah and what the law demands of each, as its family wrote it down. */
package id.rukun.prosedur.keputusan.ketentuan;
