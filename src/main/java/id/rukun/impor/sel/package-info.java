/** Cells of a table that somebody has filled in, and how each kind of them is read: a value, or a sentence that says why not. */
package id.rukun.impor.sel;
