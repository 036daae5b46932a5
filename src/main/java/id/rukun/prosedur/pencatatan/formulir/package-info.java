/** What is said when a change of the register is decided or undone, whatever it is about. */
package id.rukun.prosedur.pencatatan.formulir;
