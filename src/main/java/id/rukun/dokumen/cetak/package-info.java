/**
 * Documents on paper: each one that stands is printed once as PDF, after the transaction that wrote it, and the same bytes are
 * given out ever after. What is to be printed waits in a queue that survives whatever ends the application; what is printed
 * lies outside the database, and the chain of its case vouches for it.
 */
package id.rukun.dokumen.cetak;
