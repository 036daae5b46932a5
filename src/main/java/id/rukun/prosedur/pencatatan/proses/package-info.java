/** The steps that every change of the register has: the decision of the second person, and the undoing. */
package id.rukun.prosedur.pencatatan.proses;
