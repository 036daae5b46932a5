/** From a chair that nobody exercises to its Careteker (P-16). */
package id.rukun.prosedur.careteker.proses;
