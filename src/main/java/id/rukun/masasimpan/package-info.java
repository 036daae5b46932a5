/**
 * What a case has said ends: contents of its dossier, submissions, files, texts and prints, together and in one transaction. When
 * their retention ends the daily process asks for it, and before that a procedure that has been decided; the chain stays whole.
 */
package id.rukun.masasimpan;
