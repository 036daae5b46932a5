/**
 * What the units of a city's government, and its partners, are by the regulations on coordination: an area such as a Kecamatan,
 * or a unit that is none, such as a Dinas.
 */
package id.rukun.wilayah.kerja;
