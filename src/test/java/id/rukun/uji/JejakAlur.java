package id.rukun.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which sequence flows of the models were taken, and by the tests of which family. The tests of a run stand in several
 * JVMs, so each of them writes down what it saw into the run's folder (property {@code uji.alur}); without one only this
 * JVM counts.
 */
final class JejakAlur {

    private static final Set<String> DILALUI = ConcurrentHashMap.newKeySet();
    private static final String FOLDER = System.getProperty("uji.alur");
    private static final String BERKAS = UUID.randomUUID() + ".txt";

    private JejakAlur() {}

    static void catat(String paket, String model, String alur) {
        String jejak = jejak(paket, model, alur);
        if (DILALUI.add(jejak) && FOLDER != null) {
            tulis(jejak);
        }
    }

    /** All that was taken in this run so far. */
    static JejakTerkumpul semua() {
        Set<String> semua = ConcurrentHashMap.newKeySet();
        semua.addAll(DILALUI);
        if (FOLDER != null && Files.isDirectory(Path.of(FOLDER))) {
            semua.addAll(baca());
        }
        return (paket, model, alur) -> semua.stream().anyMatch(
                jejak -> jejak.startsWith(paket) && jejak.endsWith(" " + model + " " + alur));
    }

    /** Answers whether tests of a package or below it took a flow of a model. */
    @FunctionalInterface
    interface JejakTerkumpul {
        boolean dilalui(String paket, String model, String alur);
    }

    private static String jejak(String paket, String model, String alur) {
        return paket + ". " + model + " " + alur;
    }

    private static void tulis(String jejak) {
        try {
            Files.createDirectories(Path.of(FOLDER));
            Files.write(Path.of(FOLDER, BERKAS), List.of(jejak), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> baca() {
        try (Stream<Path> berkas = Files.list(Path.of(FOLDER))) {
            return berkas.flatMap(JejakAlur::baris).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> baris(Path berkas) {
        try {
            return Files.readAllLines(berkas).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
