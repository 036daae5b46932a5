/** Changes of the register of residents: what they would change, in words, and how a submission becomes one. */
package id.rukun.prosedur.pencatatan.penduduk;
