/** What is sent with the forms of a merger. */
package id.rukun.prosedur.penggabungan.formulir;
