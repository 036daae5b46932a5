/** What is said about a change of the register of residents. */
package id.rukun.prosedur.pencatatan.formulir.penduduk;
