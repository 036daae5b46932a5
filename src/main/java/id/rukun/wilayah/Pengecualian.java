package id.rukun.wilayah;

/** Grounds on which the numbers of Pasal 5 do not bind a unit. */
public enum Pengecualian {
    PS6("Pasal 6 ayat (1)"),
    PS7_1("Pasal 7 ayat (1)"),
    PS7_2("Pasal 7 ayat (2)");

    private final String pasal;

    Pengecualian(String pasal) {
        this.pasal = pasal;
    }

    /** Where Pergub DKI 171/2016 says so. */
    public String pasal() {
        return pasal;
    }
}
