/** Dated rows of the registers, how a text is looked for in them, and what one transaction remembers of them. */
package id.rukun.wilayah.baris;
