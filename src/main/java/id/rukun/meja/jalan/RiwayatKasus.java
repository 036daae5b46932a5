package id.rukun.meja.jalan;

import id.rukun.meja.BarisKasusSaya;
import java.util.List;

/**
 * The course of a case.
 *
 * @param kasus the case as in the list
 * @param pembuka the office that opened it, or Rukun; {@code null} if unknown
 * @param edisi day whose law governs it, in words
 * @param tahap its stages, in order
 * @param tenggat its open days, each with its reason
 * @param terkait other cases that opened it, that it opened, told or ended
 */
record RiwayatKasus(BarisKasusSaya kasus, String pembuka, String edisi, List<TahapDilalui> tahap, List<HariTerbuka> tenggat,
        List<KasusTerkait> terkait) {

    /**
     * Another case.
     *
     * @param hubungan what it has to do with this one
     * @param nomor its number
     * @param judul what it is about
     * @param alamat its page; {@code null} where the reader may not see it
     */
    record KasusTerkait(String hubungan, String nomor, String judul, String alamat) {}
}
