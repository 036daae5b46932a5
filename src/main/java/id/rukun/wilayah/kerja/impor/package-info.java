/** Units of a city's government, and its partners, imported from tables. */
package id.rukun.wilayah.kerja.impor;
