package id.rukun.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as it was released: its fields in their order. */
record FormulirRilis(String kunci, List<KolomRilis> kolom) {

    private static final String PEMISAH = " | ";

    /** A field of it, with the constants that it offers. */
    record KolomRilis(String kunci, String jenis, List<String> pilihan) {

        static KolomRilis dari(KolomIsian kolom) {
            return new KolomRilis(kolom.kunci(), kolom.jenis().nama(),
                    kolom.konstanta().stream().map(k -> ((Enum<?>) k).name()).toList());
        }
    }

    static FormulirRilis dari(String kunci, Class<?> isian) {
        return new FormulirRilis(kunci, Arrays.stream(isian.getRecordComponents()).map(KolomIsian::new)
                .map(KolomRilis::dari).toList());
    }

    /** A line for each field. */
    Stream<String> baris() {
        return kolom.stream()
                .map(k -> String.join(PEMISAH, kunci, k.kunci(), k.jenis(), String.join(" ", k.pilihan())));
    }

    static List<FormulirRilis> baca(Path berkas) {
        try {
            return baca(Files.readAllLines(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FormulirRilis> baca(List<String> baris) {
        return baris.stream().map(satu -> satu.split(" \\| ?", -1))
                .collect(Collectors.groupingBy(b -> b[0], TreeMap::new, Collectors.mapping(FormulirRilis::kolom,
                        Collectors.toList())))
                .entrySet().stream().map(f -> new FormulirRilis(f.getKey(), f.getValue())).toList();
    }

    private static KolomRilis kolom(String[] bagian) {
        return new KolomRilis(bagian[1], bagian[2],
                Stream.of(bagian[3].split(" ")).filter(satu -> !satu.isEmpty()).toList());
    }
}
