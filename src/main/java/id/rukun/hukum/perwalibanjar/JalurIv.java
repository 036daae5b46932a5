package id.rukun.hukum.perwalibanjar;

/** The way that a request with a vertical agency takes (Pasal 22 ayat (1)). */
public enum JalurIv implements Bersebutan {
    FORKOPIMDA("Forum Koordinasi Pimpinan Daerah"),
    FORKOPIMCAM("Forum Koordinasi Pimpinan di Kecamatan"),
    LANGSUNG("hubungan langsung, dengan alasan");

    private final String sebutan;

    JalurIv(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
