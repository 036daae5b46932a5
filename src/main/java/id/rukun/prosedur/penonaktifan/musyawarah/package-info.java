/** Deactivation through a Musyawarah RT or RW (P-30, P-32): how it is held and how its result reaches the Lurah. */
package id.rukun.prosedur.penonaktifan.musyawarah;
