/** What is sent with the forms by which a Ketua terpilih gets his term and his board. */
package id.rukun.prosedur.pengurus.formulir;
