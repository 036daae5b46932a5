/** What is said about a request for a copy of what is held about a person. */
package id.rukun.prosedur.pencatatan.formulir.salinan;
