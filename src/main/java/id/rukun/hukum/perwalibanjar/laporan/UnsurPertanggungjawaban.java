package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** What the accountability of a head of a Perangkat Daerah tells (Pasal 21 ayat (2)). */
public enum UnsurPertanggungjawaban implements Bersebutan {
    PENYUSUNAN_KEBIJAKAN("penyusunan kebijakan"),
    PERENCANAAN("perencanaan"),
    PELAKSANAAN("pelaksanaan"),
    MONITORING_EVALUASI("monitoring dan evaluasi"),
    PELAPORAN("pelaporan");

    private final String sebutan;

    UnsurPertanggungjawaban(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
