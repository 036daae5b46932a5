package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** The stations of the accountability, in their order (Pasal 21 ayat (2) and (3)). */
public enum StasiunPertanggungjawaban implements Bersebutan {
    ASISTEN("Asisten"),
    SEKDA("Sekretaris Daerah"),
    WALI_KOTA("Wali Kota");

    private final String sebutan;

    StasiunPertanggungjawaban(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
