/**
 * How the register of residents is changed, one person or one card at a time: each change leaves what stood before, and can be
 * undone by new rows. Who may change it, and why, is asked elsewhere.
 */
package id.rukun.penduduk.catat;
