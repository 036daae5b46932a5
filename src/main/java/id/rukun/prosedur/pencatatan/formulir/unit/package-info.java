/** What is said about a change of what is declared of RT and RW. */
package id.rukun.prosedur.pencatatan.formulir.unit;
