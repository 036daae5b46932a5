/** What the register says of who holds a post is put right: another row takes the place of the wrong one, which stays. */
package id.rukun.jabatan.catat;
