/**
 * Where and when somebody has signed in with his account, how often its password was changed, and with which codes it was opened
 * to him again: outside every dossier.
 */
package id.rukun.akun;
