/**
 * Documents that a case yields, as text that never changes once it is kept. Who may read one is asked elsewhere; what it
 * says is the family's that wrote it.
 */
package id.rukun.dokumen;
