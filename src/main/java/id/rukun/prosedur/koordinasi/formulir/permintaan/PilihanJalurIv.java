package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** Which way a matter with a vertical agency takes (Pasal 18 ayat (1) huruf c and Pasal 22 ayat (1) Perwali Banjar 6/2023). */
public enum PilihanJalurIv implements PilihanTetap {
    FORKOPIMDA("Forum Koordinasi Pimpinan Daerah"),
    FORKOPIMCAM("Forum Koordinasi Pimpinan di Kecamatan"),
    LANGSUNG("Langsung dengan instansinya");

    private final String sebutan;

    PilihanJalurIv(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
