/** The register of those who complete a board before its term is over (Pasal 38 ayat (3) Pergub DKI 171/2016). */
package id.rukun.prosedur.penggantian;
