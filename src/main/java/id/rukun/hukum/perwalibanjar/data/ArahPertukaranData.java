package id.rukun.hukum.perwalibanjar.data;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** Which way data go (Pasal 18 ayat (2) huruf b). */
public enum ArahPertukaranData implements Bersebutan {
    PENYAMPAIAN("penyampaian"),
    PERMINTAAN("permintaan");

    private final String sebutan;

    ArahPertukaranData(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
