/**
 * Files that belong to a case without a form: signed scans of its documents, letters, photographs, added at any time by the
 * offices that take part in it. Each says in one sentence what it is, and the chain vouches for it.
 */
package id.rukun.lampiran.tambahan;
