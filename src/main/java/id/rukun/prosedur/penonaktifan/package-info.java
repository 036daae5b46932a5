/** Cases in which a member of a board is deactivated, whichever route they take (Pasal 35 to 37 Pergub DKI 171/2016). */
package id.rukun.prosedur.penonaktifan;
