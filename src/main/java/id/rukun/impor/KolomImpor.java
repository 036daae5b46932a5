package id.rukun.impor;

import id.rukun.impor.sel.BacaanSel;
import java.util.regex.Pattern;

/**
 * A column of a table that is imported.
 *
 * @param nama its heading, also the name of the column in the staging table
 * @param arti what stands in it
 * @param wajib whether each row has to say something
 * @param rahasia whether its cells are never shown whole
 * @param bacaan how its cells are read
 */
public record KolomImpor(String nama, String arti, boolean wajib, boolean rahasia, BacaanSel bacaan) {

    private static final int TERLIHAT = 4;
    private static final Pattern ANGKA_PANJANG = Pattern.compile("[0-9](?:[ .-]?[0-9]){8,}");

    public static KolomImpor wajib(String nama, String arti, BacaanSel bacaan) {
        return new KolomImpor(nama, arti, true, false, bacaan);
    }

    public static KolomImpor boleh(String nama, String arti, BacaanSel bacaan) {
        return new KolomImpor(nama, arti, false, false, bacaan);
    }

    /** One that each row needs and nobody reads whole: NIK, number of a Kartu Keluarga. */
    public static KolomImpor rahasia(String nama, String arti, BacaanSel bacaan) {
        return new KolomImpor(nama, arti, true, true, bacaan);
    }

    /** What a cell says as it may be shown: of a secret number its end. */
    public String kutip(String isi) {
        return rahasia ? samarkan(isi) : isi;
    }

    /** The same of one that stands under no heading: whatever may be such a number shows its end only. */
    static String kutipTakBernama(String isi) {
        return isi == null ? "" : ANGKA_PANJANG.matcher(isi).replaceAll(angka -> samarkan(angka.group()));
    }

    private static String samarkan(String isi) {
        return isi.length() <= 2 * TERLIHAT ? "•".repeat(isi.length()) : "…" + isi.substring(isi.length() - TERLIHAT);
    }
}
