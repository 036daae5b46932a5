package id.rukun.engine.door;

import java.util.Set;

/** Who tries a door: the official whose case it is, and everybody who has less business with it. */
enum Siapa {
    ANONIM, RW_LAIN, KELURAHAN_LAIN, PEMERINTAH_LAIN, PEMEGANG, PENGAWAS, PENGAWAS_LAIN, OPERATOR, OPERATOR_LAIN;

    private static final Set<Siapa> DI_COCKPIT = Set.of(PENGAWAS, PENGAWAS_LAIN, OPERATOR, OPERATOR_LAIN);

    /** Whether he belongs to a government without any case. */
    boolean pemerintahLain() {
        return this == PENGAWAS_LAIN || this == OPERATOR_LAIN;
    }

    /** Whether the doors to a model answer him at all: to an official of another government it does not exist. */
    boolean modelTerlihat() {
        return this != PEMERINTAH_LAIN;
    }

    /** Whether he may count the cases of all offices of his government. */
    boolean menghitung() {
        return DI_COCKPIT.contains(this);
    }

    /** The web application that he signs in to. */
    String aplikasi() {
        return DI_COCKPIT.contains(this) ? "cockpit" : "tasklist";
    }
}
