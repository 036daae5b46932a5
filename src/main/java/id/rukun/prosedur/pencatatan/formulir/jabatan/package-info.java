/** Forms by which is recorded who holds a post of an office. */
package id.rukun.prosedur.pencatatan.formulir.jabatan;
