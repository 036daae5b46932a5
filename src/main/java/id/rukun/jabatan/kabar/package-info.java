/** What the register tells of posts, within the transaction that changes them. */
package id.rukun.jabatan.kabar;
