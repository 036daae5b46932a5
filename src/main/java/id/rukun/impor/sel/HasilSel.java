package id.rukun.impor.sel;

/**
 * What a cell means.
 *
 * @param nilai the value as the database takes it; {@code null} where there is none
 * @param salah why it has none, as the end of a sentence that quotes the cell; {@code null} where it has one
 */
public record HasilSel(Object nilai, String salah) {

    public static HasilSel nilai(Object nilai) {
        return new HasilSel(nilai, null);
    }

    public static HasilSel salah(String sebab) {
        return new HasilSel(null, sebab);
    }
}
