/** Where people want to be written to: each writes and confirms it himself, nobody for another. */
package id.rukun.pemberitahuan.alamat;
