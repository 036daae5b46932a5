package id.rukun.meja.wilayah;

import java.util.List;

/**
 * An area on a day. No number of the civil registration or of a family card.
 *
 * @param id id of the unit
 * @param nama its name on that day
 * @param kode its code
 * @param keadaan what it is on that day, in words
 * @param pada the day, such as "2026-11-30"
 * @param padaHari the same in words
 * @param atasan the area in which it lies; {@code null} of a Kelurahan
 * @param pengurus its board, of a Kelurahan the Lurah; from the head down
 * @param jumlahKk how many active family cards it has
 * @param batas where it ends, in words; {@code null} where nobody has said so
 * @param bawahan the units directly below it
 * @param asal from which units it came
 * @param penerus which units came of it
 */
record LembarWilayah(String id, String nama, String kode, String keadaan, String pada, String padaHari,
        TautanUnit atasan, List<PengurusUnit> pengurus, int jumlahKk, String batas, List<Bawahan> bawahan,
        List<GarisSilsilah> asal, List<GarisSilsilah> penerus) {

    /** A unit and its page; the page is {@code null} where the reader may not see it. */
    record TautanUnit(String nama, String alamat) {}

    /**
     * Somebody in a post.
     *
     * @param nama his name
     * @param jabatan the post with its unit and the quality of that day
     * @param sejak since when he holds it, in words
     */
    record PengurusUnit(String nama, String jabatan, String sejak) {}

    /**
     * A unit below.
     *
     * @param unit name and page
     * @param ketua who exercises its chair; {@code null}: nobody
     * @param jumlahKk how many active family cards it has
     */
    record Bawahan(TautanUnit unit, String ketua, int jumlahKk) {}

    /**
     * A line of descent.
     *
     * @param unit the other unit
     * @param kalimat by which act, when, and by which Keputusan
     * @param naskah page with the text of that Keputusan; {@code null} where the reader may not read it
     */
    record GarisSilsilah(TautanUnit unit, String kalimat, String naskah) {}
}
