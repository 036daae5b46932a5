/** Reads PDF that others have made, within bounds: what would unfold to more than a machine has is refused before it does. */
package id.rukun.dokumen.pdf;
