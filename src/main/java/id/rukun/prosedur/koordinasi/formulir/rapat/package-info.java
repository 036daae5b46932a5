/** What is said of a coordination meeting on its forms. */
package id.rukun.prosedur.koordinasi.formulir.rapat;
