/** Signing the heads of chains, and the keys for it. */
package id.rukun.berkas.segel;
