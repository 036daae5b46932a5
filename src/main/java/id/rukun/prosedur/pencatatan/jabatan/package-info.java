/** Who holds a post of an office: what cases record of it, write into the register, and undo. */
package id.rukun.prosedur.pencatatan.jabatan;
