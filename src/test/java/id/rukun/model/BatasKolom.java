package id.rukun.model;

import java.util.List;

/**
 * What a field is, as far as both a form and an isian record can say it; null and empty mean "no limit".
 *
 * @param panjang most characters
 * @param pola regular expression for the whole text
 * @param pilihan constants of the enum, in order
 */
record BatasKolom(String label, JenisKolom jenis, Integer panjang, Long min, Long maks, String pola,
        List<String> pilihan) {}
