package id.rukun.hukum.perwalibukittinggi.permintaan;

import java.util.Arrays;
import java.util.Optional;

/** The stages that Pasal 1 angka 8 names: "sejak perencanaan, pelaksanaan maupun pengendalian". */
public enum TahapKoordinasi {
    PERENCANAAN("perencanaan"),
    PELAKSANAAN("pelaksanaan"),
    PENGENDALIAN("pengendalian");

    private final String sebutan;

    TahapKoordinasi(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** The stage of this name; empty for another word. */
    public static Optional<TahapKoordinasi> dari(String nama) {
        return Arrays.stream(values()).filter(tahap -> tahap.name().equals(nama)).findFirst();
    }
}
