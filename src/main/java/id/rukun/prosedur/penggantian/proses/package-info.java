/** A member of a board other than its Ketua is replaced: named by the Ketua, set by the Lurah, ratified by the Camat (P-35). */
package id.rukun.prosedur.penggantian.proses;
