package id.rukun.isian;

import id.rukun.hukum.TeksTerlihat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one short sentence that fields were sent which the form does not know, however many. */
final class KolomAsing {

    private static final int DISEBUT = 3;

    private KolomAsing() {}

    static Optional<Kesalahan> kesalahan(List<String> kunci) {
        if (kunci.isEmpty()) {
            return Optional.empty();
        }
        String nama = kunci.stream().limit(DISEBUT).map(k -> "“" + TeksTerlihat.kutipan(k) + "”")
                .collect(Collectors.joining(", "));
        String sisa = kunci.size() > DISEBUT ? ", dan " + (kunci.size() - DISEBUT) + " kolom lain" : "";
        return Optional.of(new Kesalahan(kunci.get(0),
                "Kolom " + nama + sisa + " tidak dikenal pada formulir ini."));
    }
}
