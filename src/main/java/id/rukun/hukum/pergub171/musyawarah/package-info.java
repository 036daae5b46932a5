/** Rules on the Musyawarah RT and RW and the bounds of its decisions: Pasal 39 to 44 Pergub DKI 171/2016. */
package id.rukun.hukum.pergub171.musyawarah;
