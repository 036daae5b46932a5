package id.rukun.model;

import id.rukun.berkas.sidik.Sidik;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A frozen release: its models whole, of its forms, migrations and rows what later code must honour. */
record Rilis(Path folder) {

    private static final Path SEMUA = Path.of("src/test/resources/rilis");
    private static final Path MIGRASI = Path.of("src/main/resources/db/migration");
    private static final List<String> MODEL = List.of(".bpmn", ".dmn", ".migrasi.yaml");

    static List<Rilis> semua() throws IOException {
        try (Stream<Path> isi = Files.list(SEMUA)) {
            return isi.filter(Files::isDirectory).sorted().map(Rilis::new).toList();
        }
    }

    /**
     * Freezes what stands in the working tree.
     *
     * @param nama year and month
     * @throws IOException if there is such a release: cases may run on it
     */
    static void bekukan(String nama, TersimpanRilis tersimpan) throws IOException {
        Rilis baru = new Rilis(Files.createDirectories(SEMUA).resolve(nama));
        Files.createDirectory(baru.folder);
        salinModel(Path.of("processes"), baru.folder.resolve("processes"));
        Files.write(baru.folder.resolve("tersimpan.txt"), tersimpan.baris());
        Files.write(baru.folder.resolve("formulir.txt"), formulirKini().stream().flatMap(FormulirRilis::baris).toList());
        Files.write(baru.folder.resolve("migrasi.txt"),
                migrasiKini().entrySet().stream().map(m -> m.getValue() + "  " + m.getKey()).toList());
    }

    List<BerkasModel> model() {
        return BerkasModel.semua(folder);
    }

    TersimpanRilis tersimpan() {
        return TersimpanRilis.baca(folder.resolve("tersimpan.txt"));
    }

    List<FormulirRilis> formulir() {
        return FormulirRilis.baca(folder.resolve("formulir.txt"));
    }

    /** SHA-256 of each migration, by its path. */
    Map<String, String> migrasi() throws IOException {
        Map<String, String> hasil = new TreeMap<>();
        Files.readAllLines(folder.resolve("migrasi.txt")).stream().map(baris -> baris.split("  ", 2))
                .forEach(bagian -> hasil.put(bagian[1], bagian[0]));
        return hasil;
    }

    static Map<String, String> migrasiKini() throws IOException {
        Map<String, String> hasil = new TreeMap<>();
        for (Path skrip : berkas(MIGRASI)) {
            // Whatever ends of line a machine writes.
            String isi = Files.readString(skrip).replace("\r\n", "\n");
            hasil.put(MIGRASI.relativize(skrip).toString().replace('\\', '/'), Sidik.atas(isi));
        }
        return hasil;
    }

    /** The forms of the product, without those of tests. */
    private static List<FormulirRilis> formulirKini() throws IOException {
        List<FormulirRilis> hasil = new ArrayList<>();
        for (Path satu : berkas(Path.of("forms"))) {
            String kunci = satu.getFileName().toString().replace(".html", "");
            hasil.add(FormulirRilis.dari(kunci, KomponenRukun.isian().get(kunci)));
        }
        return hasil;
    }

    private static void salinModel(Path dari, Path ke) throws IOException {
        for (Path satu : berkas(dari)) {
            if (MODEL.stream().anyMatch(satu.toString()::endsWith)) {
                Path tujuan = ke.resolve(dari.relativize(satu));
                Files.createDirectories(tujuan.getParent());
                Files.copy(satu, tujuan);
            }
        }
    }

    private static List<Path> berkas(Path folder) throws IOException {
        try (Stream<Path> semua = Files.walk(folder)) {
            return semua.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
