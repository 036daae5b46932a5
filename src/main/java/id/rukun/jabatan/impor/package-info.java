/** What is imported of the register of posts: boards of RT and RW with their terms, and running Careteker. */
package id.rukun.jabatan.impor;
