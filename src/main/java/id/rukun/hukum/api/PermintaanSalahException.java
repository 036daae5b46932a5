package id.rukun.hukum.api;

import java.util.List;

/** The request has wrong fields; all of them are named at once. */
class PermintaanSalahException extends RuntimeException {

    private final transient List<KolomSalah> kolom;

    PermintaanSalahException(List<KolomSalah> kolom) {
        super("Permintaan tidak dapat diproses: " + kolom.size() + " kolom salah.");
        this.kolom = List.copyOf(kolom);
    }

    List<KolomSalah> kolom() {
        return kolom;
    }
}
