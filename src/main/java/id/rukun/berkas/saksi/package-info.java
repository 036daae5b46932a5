/** What of the registers the chain of a case vouches for, row by row. */
package id.rukun.berkas.saksi;
