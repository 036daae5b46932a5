package id.rukun.hukum.perwalibanjar.data;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** What is exchanged (Pasal 18 ayat (2) huruf b). */
public enum JenisPertukaranData implements Bersebutan {
    DATA("data"),
    INFORMASI("informasi"),
    LAPORAN_TELAAHAN("laporan/telaahan");

    private final String sebutan;

    JenisPertukaranData(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
