package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** On which ground a Careteker is appointed (Pasal 8 ayat (1), Pasal 30 ayat (1)). */
public enum DasarCareteker implements PilihanTetap {
    TIDAK_ADA_CALON("Masa pencalonan habis tanpa pendaftar (Pasal 30 ayat (1))",
            "tidak ada seorang pun yang mendaftarkan diri sebagai calon"),
    MASALAH_PEMILIHAN("Masalah dalam pemilihan pengurus (Pasal 8 ayat (1))", "terjadi permasalahan dalam pemilihan pengurus"),
    MASALAH_KEPENGURUSAN("Masalah lain dalam kepengurusan (Pasal 30 ayat (1))", "ada permasalahan dalam kepengurusan"),
    GANGGUAN_PELAYANAN("Masalah yang mengganggu pelayanan masyarakat (Pasal 8 ayat (1))",
            "ada permasalahan yang dapat mengganggu pelayanan masyarakat");

    private final String sebutan;
    private final String pertimbangan;

    DasarCareteker(String sebutan, String pertimbangan) {
        this.sebutan = sebutan;
        this.pertimbangan = pertimbangan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** As the considerations of the Keputusan say it, before what the Lurah has found. */
    public String pertimbangan() {
        return pertimbangan;
    }

    /** Whether it holds although a Ketua is in office who is absent, or whose deactivation waits for the Camat (AMB-72). */
    public boolean selamaBerhalangan() {
        return this == MASALAH_KEPENGURUSAN || this == GANGGUAN_PELAYANAN;
    }
}
