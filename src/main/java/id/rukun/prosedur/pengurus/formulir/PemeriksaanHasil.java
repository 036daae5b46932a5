package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What becomes of an election that the Lurah has checked. */
public enum PemeriksaanHasil implements PilihanTetap {
    TERUSKAN("Teruskan: tetapkan Ketua terpilih"),
    /** The winner has died or declined before the Keputusan. */
    TANPA_HASIL("Akhiri: Ketua terpilih meninggal atau mengundurkan diri");

    private final String sebutan;

    PemeriksaanHasil(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
