/**
 * Simpanan: where the contents of files lie, outside the database, behind one port. Each room that keeps files has a place of
 * its own, which knows whose it is.
 */
package id.rukun.simpanan;
