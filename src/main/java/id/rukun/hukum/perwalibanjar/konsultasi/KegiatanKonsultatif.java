package id.rukun.hukum.perwalibanjar.konsultasi;

import id.rukun.hukum.perwalibanjar.Bersebutan;

/** What a consultative relation serves (Pasal 8 ayat (2)); the list is open ("antara lain"). */
public enum KegiatanKonsultatif implements Bersebutan {
    PERENCANAAN("perencanaan"),
    PERUMUSAN("perumusan"),
    PEMUTAKHIRAN("pemutakhiran"),
    PENYELESAIAN_TUGAS("penyelesaian tugas dan fungsi"),
    LAINNYA("kegiatan lain, disebut");

    private final String sebutan;

    KegiatanKonsultatif(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
