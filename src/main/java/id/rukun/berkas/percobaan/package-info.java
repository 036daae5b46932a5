/** Refused attempts, kept outside the chain. */
package id.rukun.berkas.percobaan;
