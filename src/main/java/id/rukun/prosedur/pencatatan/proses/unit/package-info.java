/** What is declared of an RT or RW, recorded anew. */
package id.rukun.prosedur.pencatatan.proses.unit;
