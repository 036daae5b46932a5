/** A case: its number, its state, what it is about. */
package id.rukun.berkas.kasus;
