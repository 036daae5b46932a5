package id.rukun.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A frozen release: its models, forms, migrations, and what its rows hold. */
final class Rilis {

    static final String TERSIMPAN = "tersimpan.txt";

    private static final List<String> AKHIRAN = List.of(".bpmn", ".dmn", ".migrasi.yaml", ".html", ".sql");

    private Rilis() {}

    static List<Path> semua(Path folder) throws IOException {
        try (Stream<Path> isi = Files.list(folder)) {
            return isi.filter(Files::isDirectory).sorted().toList();
        }
    }

    /**
     * Freezes what stands in the working tree.
     *
     * @throws IOException if the folder exists: cases may run on that release
     */
    static void bekukan(Path rilis, TersimpanRilis tersimpan) throws IOException {
        Files.createDirectory(rilis);
        salin(Path.of("processes"), rilis.resolve("processes"));
        salin(Path.of("forms"), rilis.resolve("forms"));
        salin(Path.of("src/main/resources/db/migration"), rilis.resolve("migration"));
        Files.write(rilis.resolve(TERSIMPAN), tersimpan.baris());
    }

    private static void salin(Path dari, Path ke) throws IOException {
        try (Stream<Path> berkas = Files.walk(dari)) {
            for (Path satu : berkas.filter(f -> AKHIRAN.stream().anyMatch(f.toString()::endsWith)).toList()) {
                Path tujuan = ke.resolve(dari.relativize(satu));
                Files.createDirectories(tujuan.getParent());
                Files.copy(satu, tujuan);
            }
        }
    }
}
