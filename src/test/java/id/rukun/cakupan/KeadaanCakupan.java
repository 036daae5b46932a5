package id.rukun.cakupan;

import java.util.List;
import java.util.function.Predicate;

/** How far a provision is realised. */
enum KeadaanCakupan {
    DIBANGUN("dibangun"),
    SEBAGIAN("sebagian"),
    BELUM("belum dibangun"),
    TIDAK_DIOTOMATISKAN("tidak diotomatiskan");

    private final String sebutan;

    KeadaanCakupan(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    static KeadaanCakupan dari(Norma norma, Predicate<String> ada) {
        return norma.diotomatiskan() ? dari(norma.wujud(), ada) : TIDAK_DIOTOMATISKAN;
    }

    static KeadaanCakupan dari(List<String> wujud, Predicate<String> ada) {
        long dibangun = wujud.stream().filter(ada).count();
        if (dibangun == wujud.size()) {
            return DIBANGUN;
        }
        return dibangun == 0 ? BELUM : SEBAGIAN;
    }
}
