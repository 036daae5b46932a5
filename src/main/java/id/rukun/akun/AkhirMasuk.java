package id.rukun.akun;

/** Why a session of the web applications was ended, if it did not end by itself. */
public enum AkhirMasuk {
    KELUAR("keluar"),
    MASUK_LAGI("masuk lagi di peramban yang sama"),
    DIKELUARKAN("dikeluarkan dari tempat lain"),
    SANDI_DIGANTI("sandi diganti"),
    SANDI_DITEBAK("terlalu banyak sandi lama yang salah"),
    DIKUNCI("akun dikunci operator"),
    FAKTOR_DIPASANG("faktor kedua dipasang");

    private final String kalimat;

    AkhirMasuk(String kalimat) {
        this.kalimat = kalimat;
    }

    /** The reason in words. */
    public String kalimat() {
        return kalimat;
    }
}
