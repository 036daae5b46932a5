/** The wording of the regulations, article by article, and where a sentence refers to one. */
package id.rukun.hukum.teks;
