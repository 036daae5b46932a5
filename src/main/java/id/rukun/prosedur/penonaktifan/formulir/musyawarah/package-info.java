/** What is said in a case of deactivation through a Musyawarah. */
package id.rukun.prosedur.penonaktifan.formulir.musyawarah;
