package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Who started the case (Pasal 14 ayat (3)). */
public enum AsalUsul implements PilihanTetap {
    /** Initiative of the community, delivered through an RT or RW. */
    MASYARAKAT("Usul atau prakarsa masyarakat melalui RT/RW"),
    /** Initiative of the Lurah. */
    LURAH("Inisiatif Lurah");

    private final String sebutan;

    AsalUsul(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
