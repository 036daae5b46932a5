package id.rukun.model;

import id.rukun.berkas.sidik.Sidik;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the models with the pictures drawn of them by {@code src/tools/gambar.mjs}.
 *
 * @param model folder of the {@code .bpmn} files
 * @param gambar folder of the {@code .png} files and of {@code sidik.properties}
 */
record SidikGambar(Path model, Path gambar) {

    private static final String SIDIK = "sidik.properties";

    /** Pictures of the guided tour begin so; they show no model. */
    private static final String TUR = "tur-";

    /** One sentence for each picture that is missing, stale or of no model; empty when all are fresh. */
    Set<String> keluhan() throws IOException {
        Map<String, String> seharusnya = sidikModel();
        Properties tercatat = sidikTercatat();
        Set<String> adaGambar = namaGambar();
        Set<String> keluhan = new TreeSet<>();
        seharusnya.forEach((nama, sidik) -> {
            if (!adaGambar.contains(nama)) {
                keluhan.add(nama + ": model has no picture");
            } else if (!sidik.equals(tercatat.getProperty(nama))) {
                keluhan.add(nama + ": picture shows another edition of the model");
            }
        });
        Stream.concat(adaGambar.stream(), tercatat.stringPropertyNames().stream())
                .filter(nama -> !seharusnya.containsKey(nama))
                .forEach(nama -> keluhan.add(nama + ": picture has no model"));
        return keluhan;
    }

    private Map<String, String> sidikModel() throws IOException {
        Map<String, String> sidik = new TreeMap<>();
        for (Path berkas : berkas(model, ".bpmn")) {
            String nama = model.relativize(berkas).toString().replace('\\', '/').replace('/', '-')
                    .replaceFirst("\\.bpmn$", ".png");
            sidik.put(nama, Sidik.atas(Files.readAllBytes(berkas)));
        }
        return sidik;
    }

    private Properties sidikTercatat() throws IOException {
        Properties tercatat = new Properties();
        if (Files.exists(gambar.resolve(SIDIK))) {
            try (Reader reader = Files.newBufferedReader(gambar.resolve(SIDIK))) {
                tercatat.load(reader);
            }
        }
        return tercatat;
    }

    private Set<String> namaGambar() throws IOException {
        return berkas(gambar, ".png").stream()
                .map(berkas -> berkas.getFileName().toString())
                .filter(nama -> !nama.startsWith(TUR))
                .collect(Collectors.toSet());
    }

    private static Set<Path> berkas(Path folder, String akhiran) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> isi = Files.walk(folder)) {
            return isi.filter(berkas -> berkas.toString().endsWith(akhiran)).collect(Collectors.toSet());
        }
    }
}
