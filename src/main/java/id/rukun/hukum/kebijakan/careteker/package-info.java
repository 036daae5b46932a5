/** Policies of Rukun on Careteker, where Pasal 8 and 30 are silent. */
package id.rukun.hukum.kebijakan.careteker;
