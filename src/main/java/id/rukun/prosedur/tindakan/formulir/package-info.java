/** What is sent with the forms that withdraw, correct or return. */
package id.rukun.prosedur.tindakan.formulir;
