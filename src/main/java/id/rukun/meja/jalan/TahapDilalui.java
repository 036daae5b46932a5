package id.rukun.meja.jalan;

import java.util.List;

/**
 * A stage that a case has been through or is in; no name of a person.
 *
 * @param nama name of the step
 * @param bagian procedure that it belongs to, and the unit that this is about
 * @param kantor which office has or had it; {@code null} where it is nobody's
 * @param sejak since when, in words
 * @param sampai until when, in words: when it ended, or the last day; {@code null} for none
 * @param keadaan "selesai", "sekarang" or "dihentikan"
 * @param terlambat whether it is open and its last timely day is over
 * @param keterangan what is done there and by which provision
 * @param dasar on what the rules rest that are asked there
 * @param gambar place on the page where it is drawn
 */
record TahapDilalui(String nama, String bagian, String kantor, String sejak, String sampai, String keadaan,
        boolean terlambat, String keterangan, List<String> dasar, String gambar) {}
