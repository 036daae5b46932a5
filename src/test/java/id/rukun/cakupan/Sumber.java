package id.rukun.cakupan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One source file. */
record Sumber(Path berkas, String teks) {

    /** All files below a folder whose names end so, in the order of their paths. */
    static List<Sumber> semua(String folder, String akhiran) {
        try (Stream<Path> berkas = Files.walk(Path.of(folder))) {
            return berkas.filter(f -> f.toString().endsWith(akhiran)).sorted().map(Sumber::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name without folder and ending. */
    String nama() {
        return berkas.getFileName().toString().replaceFirst("\\..*", "");
    }

    /** Whether the file lies in this package of the product. */
    boolean dalam(String paket) {
        return berkas.getParent().endsWith(Path.of("id", "rukun").resolve(paket.replace('.', '/')));
    }

    private static Sumber baca(Path berkas) {
        try {
            return new Sumber(berkas, Files.readString(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
