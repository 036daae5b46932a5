/** The register of the Keputusan Lurah, by Kelurahan and year, as far as somebody may read it. */
package id.rukun.meja.keputusan;
