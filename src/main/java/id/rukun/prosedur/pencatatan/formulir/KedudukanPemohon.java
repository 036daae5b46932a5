package id.rukun.prosedur.pencatatan.formulir;

import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.PilihanTetap;
import java.util.List;

/** In which quality somebody asks about data that are held of a person. */
public enum KedudukanPemohon implements PilihanTetap {
    SENDIRI("Orangnya sendiri", "orangnya sendiri"),
    MEWAKILI("Wali atau kuasanya", "wali atau kuasa"),
    AHLI_WARIS("Ahli warisnya; orangnya sudah meninggal", "ahli waris");

    private final String sebutan;
    private final String dalamSurat;

    KedudukanPemohon(String sebutan, String dalamSurat) {
        this.sebutan = sebutan;
        this.dalamSurat = dalamSurat;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** Whoever is not the person himself says his name: the answer goes to him. */
    public static List<Kesalahan> kesalahan(KedudukanPemohon kedudukan, String pemohon) {
        return kedudukan != null && kedudukan != SENDIRI && pemohon == null
                ? List.of(new Kesalahan("pemohon", "Nama yang meminta wajib diisi bila bukan orangnya sendiri.")) : List.of();
    }

    /**
     * To whom an answer is addressed.
     *
     * @param nama whose data it is about
     * @param pemohon who asks for him; {@code null} where he asks himself
     */
    public String kepada(String nama, String pemohon) {
        return "Yth. " + (pemohon == null ? nama : pemohon + ", " + dalamSurat + " dari " + nama);
    }
}
