package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.wilayah.JenisUnit;

/** On whose behalf a Camat ratifies: the head of the Kota or Kabupaten in which his Kecamatan lies. */
public enum AtasNama implements PilihanTetap {
    WALIKOTA("Walikota", JenisUnit.KOTA),
    BUPATI("Bupati", JenisUnit.KABUPATEN);

    private final String sebutan;
    private final JenisUnit wilayah;

    AtasNama(String sebutan, JenisUnit wilayah) {
        this.sebutan = sebutan;
        this.wilayah = wilayah;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** The kind of area that he heads. */
    public JenisUnit wilayah() {
        return wilayah;
    }
}
