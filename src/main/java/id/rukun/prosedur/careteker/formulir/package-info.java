/** What the forms about a Careteker say. */
package id.rukun.prosedur.careteker.formulir;
