/** How a member of a board other than its Ketua is replaced (Pasal 38 ayat (3) Pergub DKI 171/2016). */
package id.rukun.hukum.pergub171.penggantian;
