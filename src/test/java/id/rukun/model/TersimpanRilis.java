package id.rukun.model;

import id.rukun.berkas.rantai.TabelSaksi;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/**
 * What a release writes into rows and a later one must still read: the constants in its columns, and of each table under
 * the chain the columns that its digests were made of.
 *
 * @param konstanta constants by {@code table.column}
 * @param saksi tables under the chain by name
 */
record TersimpanRilis(Map<String, Set<String>> konstanta, Map<String, SaksiRilis> saksi) {

    private static final String KONSTANTA = "konstanta";
    private static final String SAKSI = "saksi";
    private static final String PEMISAH = " | ";

    /**
     * A table under the chain.
     *
     * @param kunci its primary key and where its case stands; both go into the digest's place
     * @param tetap columns that never change
     * @param kolom all columns that it had
     */
    record SaksiRilis(String kunci, Set<String> tetap, Set<String> kolom) {

        static SaksiRilis dari(TabelSaksi tabel, Set<String> kolom) {
            return new SaksiRilis(tabel.kunci() + " " + tabel.kasus(), new TreeSet<>(tabel.tetap()), kolom);
        }
    }

    static Map<String, Set<String>> konstanta(SessionFactoryImplementor pabrik) {
        Map<String, Set<String>> hasil = new TreeMap<>();
        pabrik.getMetamodel().getEntities().forEach(entitas -> {
            AbstractEntityPersister tabel = (AbstractEntityPersister) pabrik.getMappingMetamodel()
                    .getEntityDescriptor(entitas.getJavaType());
            kumpulkan(entitas, "", tabel, hasil);
        });
        return hasil;
    }

    private static void kumpulkan(ManagedType<?> tipe, String awalan, AbstractEntityPersister tabel,
            Map<String, Set<String>> hasil) {
        for (Attribute<?, ?> sifat : tipe.getAttributes()) {
            String jalan = awalan + sifat.getName();
            if (sifat.getJavaType().isEnum()) {
                hasil.put(tabel.getTableName() + "." + tabel.getPropertyColumnNames(jalan)[0],
                        Arrays.stream(sifat.getJavaType().getEnumConstants()).map(k -> ((Enum<?>) k).name())
                                .collect(Collectors.toCollection(TreeSet::new)));
            } else if (sifat instanceof SingularAttribute<?, ?> satu && satu.getType() instanceof EmbeddableType<?> isi) {
                kumpulkan(isi, jalan + ".", tabel, hasil);
            }
        }
    }

    List<String> baris() {
        List<String> hasil = new ArrayList<>();
        konstanta.forEach((kolom, nama) -> hasil.add(String.join(PEMISAH, KONSTANTA, kolom, String.join(" ", nama))));
        saksi.forEach((tabel, isi) -> hasil.add(String.join(PEMISAH, SAKSI, tabel, isi.kunci(),
                String.join(" ", isi.tetap()), String.join(" ", isi.kolom()))));
        return hasil;
    }

    static TersimpanRilis baca(Path berkas) {
        Map<String, Set<String>> konstanta = new TreeMap<>();
        Map<String, SaksiRilis> saksi = new TreeMap<>();
        try {
            for (String baris : Files.readAllLines(berkas)) {
                String[] bagian = baris.split(" \\| ?", -1);
                if (bagian[0].equals(KONSTANTA)) {
                    konstanta.put(bagian[1], kata(bagian[2]));
                } else {
                    saksi.put(bagian[1], new SaksiRilis(bagian[2], kata(bagian[3]), kata(bagian[4])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TersimpanRilis(konstanta, saksi);
    }

    private static Set<String> kata(String teks) {
        return Stream.of(teks.split(" ")).filter(k -> !k.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What today's code no longer reads of it.
     *
     * @param bolehKosong columns by {@code table.column} that may be empty today: only those may be new under the chain
     */
    Stream<String> keluhan(TersimpanRilis kini, Set<String> bolehKosong) {
        Stream<String> hilang = konstanta.entrySet().stream().flatMap(lama -> lama.getValue().stream()
                .filter(nama -> !kini.konstanta.getOrDefault(lama.getKey(), Set.of()).contains(nama))
                .map(nama -> lama.getKey() + " tidak mengenal " + nama + " lagi"));
        return Stream.concat(hilang, saksi.entrySet().stream()
                .flatMap(lama -> keluhan(lama.getKey(), lama.getValue(), kini.saksi.get(lama.getKey()), bolehKosong)));
    }

    private static Stream<String> keluhan(String tabel, SaksiRilis lama, SaksiRilis kini, Set<String> bolehKosong) {
        if (kini == null) {
            return Stream.of(tabel + " tidak di bawah rantai lagi");
        }
        Set<String> tetap = new TreeSet<>(kini.tetap());
        tetap.retainAll(lama.kolom());
        return Stream.of(
                lama.kunci().equals(kini.kunci()) ? Stream.<String>of() : Stream.of(tabel + " berganti kunci"),
                tetap.equals(lama.tetap()) ? Stream.<String>of()
                        : Stream.of(tabel + ": kolom yang tetap berganti menjadi " + tetap),
                lama.kolom().stream().filter(kolom -> !kini.kolom().contains(kolom))
                        .map(kolom -> tabel + "." + kolom + " tidak ada lagi"),
                kini.kolom().stream().filter(kolom -> !lama.kolom().contains(kolom))
                        .filter(kolom -> !bolehKosong.contains(tabel + "." + kolom))
                        .map(kolom -> tabel + "." + kolom + " baru dan wajib: sidik baris lama tidak cocok lagi"))
                .flatMap(s -> s);
    }
}
