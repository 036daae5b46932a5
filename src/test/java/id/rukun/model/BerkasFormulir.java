package id.rukun.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form file, whatever its format.
 *
 * @param kunci the key that the file itself states
 * @param lembarDiAtas whether the sheet of the case stands before all fields
 */
record BerkasFormulir(Path berkas, String kunci, boolean lembarDiAtas, List<KolomFormulir> kolom) {

    private static final Path AKAR = Path.of("forms");

    static List<BerkasFormulir> semua() {
        return semua(AKAR);
    }

    /** All forms in a folder of nothing else. */
    static List<BerkasFormulir> semua(Path akar) {
        try (Stream<Path> berkas = Files.walk(akar)) {
            return berkas.filter(Files::isRegularFile).sorted().map(BerkasFormulir::baca).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static BerkasFormulir baca(Path berkas) {
        return berkas.toString().endsWith(".html") ? PembacaHtml.baca(berkas) : PembacaForm.baca(berkas);
    }

    /** The file's name without its ending. */
    String nama() {
        return berkas.getFileName().toString().replaceFirst("\\.(form|html)$", "");
    }

    @Override
    public String toString() {
        return berkas.toString();
    }
}
