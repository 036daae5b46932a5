/** What is sent with the forms of P-14. */
package id.rukun.prosedur.keputusan.formulir;
