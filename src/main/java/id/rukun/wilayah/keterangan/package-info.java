/** What is declared of an RT or RW besides its name and number: where it ends, and how many family cards it has. */
package id.rukun.wilayah.keterangan;
