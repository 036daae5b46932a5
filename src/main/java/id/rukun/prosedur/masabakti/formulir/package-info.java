/** What is said about the end of a term, and what the Lurah does without it. */
package id.rukun.prosedur.masabakti.formulir;
