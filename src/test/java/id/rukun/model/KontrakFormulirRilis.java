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

    static Stream<String> keluhan(FormulirRilis rilis) {
        Class<?> isian = KomponenRukun.isian().get(rilis.kunci());
        if (isian == null) {
            return Stream.of(rilis.kunci() + ": tidak punya record isian lagi");
        }
        Map<String, KolomIsian> kini = Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new)
                .collect(Collectors.toMap(KolomIsian::kunci, kolom -> kolom));
        Set<String> lama = rilis.kolom().stream().map(FormulirRilis.KolomRilis::kunci).collect(Collectors.toSet());
        return Stream.of(
                rilis.kolom().stream().flatMap(kolom -> keluhan(kolom, kini.get(kolom.kunci()))),
                kini.values().stream().filter(kolom -> kolom.wajib() && !lama.contains(kolom.kunci()))
                        .map(kolom -> "kolom " + kolom.kunci() + " wajib, padahal belum ada pada formulir itu"))
                .flatMap(s -> s).map(kalimat -> rilis.kunci() + ": " + kalimat);
    }

    private static Stream<String> keluhan(FormulirRilis.KolomRilis lama, KolomIsian kini) {
        if (kini == null) {
            return Stream.of("kolom " + lama.kunci() + " tidak diterima lagi");
        }
        List<String> pilihan = kini.konstanta().stream().map(k -> ((Enum<?>) k).name()).toList();
        Stream<String> jenis = Stream.of(kini.jenis().nama()).filter(nama -> !nama.equals(lama.jenis()))
                .map(nama -> "kolom " + lama.kunci() + " berganti jenis menjadi " + nama);
        return Stream.concat(jenis, kini.konstanta().isEmpty() ? Stream.of() : lama.pilihan().stream()
                .filter(satu -> !pilihan.contains(satu))
                .map(satu -> "pilihan " + lama.kunci() + "." + satu + " tidak diterima lagi"));
    }
}
