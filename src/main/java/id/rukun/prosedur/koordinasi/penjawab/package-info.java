/** Who may be turned to in a coordination, and who answers for a unit that has no account. */
package id.rukun.prosedur.koordinasi.penjawab;
