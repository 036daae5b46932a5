package id.rukun.meja;

/**
 * A notice as its reader sees it.
 *
 * @param urutan running number
 * @param kepada the office that was told
 * @param perihal subject
 * @param kalimat what it says
 * @param dasar by which provision or policy it was given
 * @param pada when, in words
 * @param baru whether the reader has not read it yet
 * @param kasus number of the case; {@code null} where it concerns none
 * @param alamat path of the page of the case; {@code null} where the reader may not open it
 * @param tugas id of an open task of the case that the reader may see; {@code null} for none
 */
public record Surat(long urutan, String kepada, String perihal, String kalimat, String dasar, String pada, boolean baru,
        String kasus, String alamat, String tugas) {}
