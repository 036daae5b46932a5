/** What is held about a person is erased at his request. */
package id.rukun.prosedur.pencatatan.proses.penghapusan;
