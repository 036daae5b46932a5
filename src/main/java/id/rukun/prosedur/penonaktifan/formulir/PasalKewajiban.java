package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The provisions whose breach or neglect is a ground (Pasal 35 ayat (2) huruf b). */
public enum PasalKewajiban implements PilihanTetap {
    PASAL_3("3", "Pasal 3: maksud dan tujuan RT/RW"),
    PASAL_17("17", "Pasal 17: kewajiban dan hak penduduk"),
    PASAL_18("18", "Pasal 18: tugas RT/RW"),
    PASAL_19("19", "Pasal 19: fungsi RT/RW"),
    PASAL_20("20", "Pasal 20: kewajiban RT/RW");

    private final String sebutan;
    private final String nomor;

    PasalKewajiban(String nomor, String sebutan) {
        this.sebutan = sebutan;
        this.nomor = nomor;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    /** The number of the pasal. */
    public String nomor() {
        return nomor;
    }
}
