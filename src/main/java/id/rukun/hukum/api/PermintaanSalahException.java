package id.rukun.hukum.api;

import java.util.List;

/** The request has wrong fields; all of them are named at once, the first of very many. */
class PermintaanSalahException extends RuntimeException {

    private static final int DISEBUT = 50;

    private final transient List<KolomSalah> kolom;

    PermintaanSalahException(List<KolomSalah> kolom) {
        super("Permintaan tidak dapat diproses: " + kolom.size() + " kolom salah"
                + (kolom.size() > DISEBUT ? "; " + DISEBUT + " yang pertama disebut." : "."));
        this.kolom = kolom.stream().limit(DISEBUT).toList();
    }

    List<KolomSalah> kolom() {
        return kolom;
    }
}
