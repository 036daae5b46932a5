/** What is sent with the forms of Pasal 15. */
package id.rukun.prosedur.pasal15.formulir;
