/** What is said about a death or a resignation, about its papers, and about a Keputusan on it. */
package id.rukun.prosedur.pemberhentian.formulir;
