/** The chain of a dossier: its entries, their contents beside them, its head, lawful erasure. */
package id.rukun.berkas.rantai;
