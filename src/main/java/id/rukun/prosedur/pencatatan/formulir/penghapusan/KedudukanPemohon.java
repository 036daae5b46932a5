package id.rukun.prosedur.pencatatan.formulir.penghapusan;

import id.rukun.isian.formulir.PilihanTetap;

/** In which quality somebody asks for the erasure of data. */
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

    /** What he is called after his name. */
    public String dalamSurat() {
        return dalamSurat;
    }
}
