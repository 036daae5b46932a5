package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** The ways that a request takes, by its parties (Pasal 18 ayat (1)). */
public enum CabangKoordinasi implements Bersebutan {
    KOORDINASI_DPRD("koordinasi Pemerintah Daerah dengan DPRD"),
    KOORDINASI_PD("koordinasi Perangkat Daerah"),
    KOORDINASI_IV("koordinasi dengan instansi vertikal");

    private final String sebutan;

    CabangKoordinasi(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
