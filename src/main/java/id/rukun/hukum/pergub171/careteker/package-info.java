/** Rules on the Careteker of an RT or RW (Pasal 1 angka 37 and 38, Pasal 8 and 30 Pergub DKI 171/2016). */
package id.rukun.hukum.pergub171.careteker;
