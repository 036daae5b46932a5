package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What is coordinated (Pasal 11 Perwali Bukittinggi 65/2014). */
public enum PilihanFungsi implements PilihanTetap {
    PERUMUSAN_KEBIJAKAN("Perumusan kebijakan"),
    PELAKSANAAN_TUGAS("Pelaksanaan tugas");

    private final String sebutan;

    PilihanFungsi(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
