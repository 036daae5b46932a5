/**
 * Lampiran: files that people attach to their submissions (PDF, JPEG, PNG by content). A file is taken in before the form
 * is sent, belongs to nobody but its uploader until then, and is bound to the submission and its case with it: from then on
 * it never changes, and the chain vouches for it by its digest. Contents lie in a place of their own, outside the database.
 */
package id.rukun.lampiran;
