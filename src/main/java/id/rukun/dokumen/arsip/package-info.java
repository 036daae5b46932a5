/** Texts that families write down and keep as documents of their cases, word by word. */
package id.rukun.dokumen.arsip;
