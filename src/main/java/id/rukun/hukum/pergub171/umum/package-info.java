/** Rules that follow from the definitions of Pasal 1 Pergub DKI 171/2016. */
package id.rukun.hukum.pergub171.umum;
