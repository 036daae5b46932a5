package id.rukun.impor;

import java.util.List;

/**
 * What came of a file.
 *
 * @param diterapkan whether the register says now what the file says; otherwise nothing was written
 * @param sidik digest of the file
 * @param baris how many rows it has
 * @param baru how many of them are new to the register
 * @param berubah how many say something else than it
 * @param sama how many say what it says already
 * @param beda what is changed, the first ones
 * @param banyaknyaBeda how many changes there are in all
 * @param kesalahan what is wrong, the first ones
 * @param banyaknyaKesalahan how many mistakes there are in all; with any nothing is written
 * @param peringatan what ought to be looked at, the first ones
 * @param banyaknyaPeringatan how many of these there are in all
 */
public record HasilImpor(boolean diterapkan, String sidik, int baris, int baru, int berubah, int sama, List<BedaImpor> beda,
        int banyaknyaBeda, List<KesalahanImpor> kesalahan, int banyaknyaKesalahan, List<KesalahanImpor> peringatan,
        int banyaknyaPeringatan) {

    /** Whether the file may be imported. */
    public boolean bersih() {
        return banyaknyaKesalahan == 0;
    }

    /** "30.000 baris: 29.000 baru, 900 berubah, 100 sama." or how many mistakes there are. */
    public String ringkasan() {
        return bersih() ? ribuan(baris) + " baris: " + ribuan(baru) + " baru, " + ribuan(berubah) + " berubah, " + ribuan(sama) + " sama."
                : ribuan(banyaknyaKesalahan) + " kesalahan; tidak ada yang ditulis.";
    }

    private static String ribuan(int angka) {
        return String.format("%,d", angka).replace(',', '.');
    }
}
