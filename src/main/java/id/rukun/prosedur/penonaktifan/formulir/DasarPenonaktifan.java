package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The grounds of Pasal 35 ayat (2); one is enough (AMB-33). */
public enum DasarPenonaktifan implements PilihanTetap {
    TERCELA("a", "Huruf a: tindakan tercela yang menghilangkan kepercayaan warga"),
    KEWAJIBAN("b", "Huruf b: melanggar atau tidak menjalankan Pasal 3, 17, 18, 19, atau 20"),
    NORMA("c", "Huruf c: bertentangan dengan peraturan, program pemerintah, perda, atau norma masyarakat"),
    BERHALANGAN("d", "Huruf d: berhalangan tetap atau tidak bertugas enam bulan berturut-turut"),
    SYARAT("e", "Huruf e: tidak lagi memenuhi persyaratan Pasal 25");

    private final String sebutan;
    private final String huruf;

    DasarPenonaktifan(String huruf, String sebutan) {
        this.sebutan = sebutan;
        this.huruf = huruf;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** The letter of the provision. */
    public String huruf() {
        return huruf;
    }
}
