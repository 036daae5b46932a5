/** What is sent with the forms of a Musyawarah. */
package id.rukun.prosedur.musyawarah.formulir;
