package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Where a matter comes from on the Lurah's route (Pasal 36 ayat (3), Pasal 37 ayat (3)). */
public enum AsalPerkara implements PilihanTetap {
    USUL_MASYARAKAT("Usul masyarakat"),
    TEMUAN_LAPANGAN("Hasil temuan di lapangan");

    private final String sebutan;

    AsalPerkara(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
