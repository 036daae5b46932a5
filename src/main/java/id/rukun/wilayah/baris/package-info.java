/** Dated rows of the registers, and what one transaction remembers of them. */
package id.rukun.wilayah.baris;
