/** Canonical JSON and digests: the same facts give the same bytes, everywhere and for ever. */
package id.rukun.berkas.sidik;
