/** What the procedures that form a board of an RT or RW ask of those on it. */
package id.rukun.prosedur.kepengurusan;
