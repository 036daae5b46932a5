/** The nightly list of heads, kept outside the database, so that a chain cut short is noticed. */
package id.rukun.berkas.daftar;
