/** What is said about a request for the erasure of what is held about a person. */
package id.rukun.prosedur.pencatatan.formulir.penghapusan;
