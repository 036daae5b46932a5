package id.rukun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is sent with a released form is still taken by today's isian record of its key. */
final class KontrakFormulirRilis {

    private KontrakFormulirRilis() {}

    static Stream<String> keluhan(BerkasFormulir rilis) {
        Class<?> isian = KomponenRukun.isian().get(rilis.kunci());
        if (isian == null) {
            return Stream.of(rilis.kunci() + ": tidak punya record isian lagi");
        }
        Map<String, KolomIsian> kini = Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new)
                .collect(Collectors.toMap(KolomIsian::kunci, kolom -> kolom));
        Set<String> lama = rilis.kolom().stream().map(KolomFormulir::kunci).collect(Collectors.toSet());
        return Stream.of(
                lama.stream().filter(kunci -> !kini.containsKey(kunci))
                        .map(kunci -> "kolom " + kunci + " tidak diterima lagi"),
                rilis.kolom().stream().filter(kolom -> kini.containsKey(kolom.kunci()))
                        .flatMap(kolom -> pilihanHilang(kolom, kini.get(kolom.kunci()))),
                kini.values().stream().filter(kolom -> kolom.wajib() && !lama.contains(kolom.kunci()))
                        .map(kolom -> "kolom " + kolom.kunci() + " wajib, padahal belum ada pada formulir itu"))
                .flatMap(s -> s).map(kalimat -> rilis.kunci() + ": " + kalimat);
    }

    private static Stream<String> pilihanHilang(KolomFormulir lama, KolomIsian kini) {
        List<String> pilihan = kini.batas().pilihan();
        return lama.batas().pilihan().stream().filter(satu -> !pilihan.contains(satu))
                .map(satu -> "pilihan " + lama.kunci() + "." + satu + " tidak diterima lagi");
    }
}
