/**
 * Posts and who holds them on a date: definitively, acting, or as Careteker. From this room come the groups of the
 * task list, the person who may chair, and the line under a signature.
 */
package id.rukun.jabatan;
