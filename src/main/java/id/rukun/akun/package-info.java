/** Where and when somebody has signed in with his account, and how often its password was changed: shown to him alone, outside every dossier. */
package id.rukun.akun;
