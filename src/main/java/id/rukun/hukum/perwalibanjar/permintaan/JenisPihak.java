package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** Who coordinates (Pasal 18 ayat (1)). The Wali Kota may ask himself, and may be asked. */
public enum JenisPihak implements Bersebutan {
    PD("Perangkat Daerah"),
    DPRD("DPRD"),
    INSTANSI_VERTIKAL("instansi vertikal"),
    WALI_KOTA("Wali Kota");

    private final String sebutan;

    JenisPihak(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
