/** What is held about a person is erased at his request where nothing rests on it (UU 27/2022), and what stays is told. */
package id.rukun.prosedur.pencatatan.penghapusan;
