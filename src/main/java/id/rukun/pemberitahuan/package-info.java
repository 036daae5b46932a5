/** Notices to offices: each once, kept for sending, and told in the dossier of the case. */
package id.rukun.pemberitahuan;
