/** Drafts, the answers of the Camat, Keputusan: rows that are never changed. */
package id.rukun.prosedur.keputusan.register;
