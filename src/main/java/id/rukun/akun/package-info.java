/** Where and when somebody has signed in with his account: shown to him alone, outside every dossier. */
package id.rukun.akun;
