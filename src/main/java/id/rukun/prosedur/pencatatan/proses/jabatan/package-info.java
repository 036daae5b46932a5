/** Steps, sheets and lists of recording who holds a post of an office, and of undoing it. */
package id.rukun.prosedur.pencatatan.proses.jabatan;
