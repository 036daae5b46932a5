/** The posts of a unit below its head: what each is called, under whom it stands, and who holds it. */
package id.rukun.jabatan.pos;
