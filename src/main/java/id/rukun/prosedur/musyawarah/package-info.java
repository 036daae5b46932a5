/**
 * What every kind of Musyawarah shares (Pasal 39 to 42 Pergub DKI 171/2016): series, meetings, participants, decisions. A
 * shared family: other procedures call its model, name its steps in theirs, and read its results.
 */
package id.rukun.prosedur.musyawarah;
