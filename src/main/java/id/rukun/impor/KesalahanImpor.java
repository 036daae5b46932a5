package id.rukun.impor;

import id.rukun.hukum.TeksTerlihat;

/**
 * Something in a file that keeps it from being imported, or that ought to be looked at.
 *
 * @param baris number of the row, as a spreadsheet shows it; the first one where it is about the whole file
 * @param kolom heading of the column
 * @param isi what the cell says, as it may be shown; empty for an empty one
 * @param sebab why it is wrong, without a full stop
 */
public record KesalahanImpor(int baris, String kolom, String isi, String sebab) {

    public KesalahanImpor {
        isi = isi == null ? "" : TeksTerlihat.kutipan(isi);
    }

    /** "Baris 12, kolom rt: “0003x” …." */
    public String kalimat() {
        return "Baris " + baris + ", kolom " + kolom + ": " + (isi.isEmpty() ? "" : "“" + isi + "” ") + sebab + ".";
    }
}
