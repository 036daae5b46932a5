/**
 * Who is whose spouse, parent and child, and who is grown up, as far as Pasal 25 and Pasal 31 ask: what the family cards
 * say, and what is recorded besides them. Other kinship is nobody's business here.
 */
package id.rukun.penduduk.keluarga;
