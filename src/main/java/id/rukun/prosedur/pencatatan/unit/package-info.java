/** Changes of what is declared of RT and RW: what they would change, in words, and how they are undone. */
package id.rukun.prosedur.pencatatan.unit;
