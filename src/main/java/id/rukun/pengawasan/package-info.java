/** What supervisors and deciding offices look at: the dossier of a case, told as a story. It changes nothing. */
package id.rukun.pengawasan;
