package id.rukun.hukum.perwalibanjar;

/** What a working relation is for (Pasal 4); independent of its nature (BJR-A-02). */
public enum RuangHubungan implements Bersebutan {
    KOORDINASI("hubungan koordinasi"),
    KERJASAMA_KEMITRAAN("kerja sama atau kemitraan"),
    PEMBINAAN("pembinaan"),
    PENGAWASAN("pengawasan");

    private final String sebutan;

    RuangHubungan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
