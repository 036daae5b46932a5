package id.rukun.isian.nilai;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.TeksTerlihat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is asked of every text that somebody sends: that it can be stored, seen, and read. */
public final class TeksTerkirim {

    private TeksTerkirim() {}

    /** What is wrong with the texts in a value, to be read behind its label; empty if nothing is. */
    public static Optional<String> keluhan(JsonNode nilai) {
        return nilai.isTextual() ? keluhan(nilai.textValue())
                : semua(nilai).map(teks -> tersembunyi(teks.textValue())).flatMap(Optional::stream).findFirst();
    }

    /** What is wrong with a text, to be read behind its name; empty if nothing is. */
    public static Optional<String> keluhan(String teks) {
        return tersembunyi(teks).or(() -> TeksTerlihat.bermakna(teks) ? Optional.empty()
                : Optional.of("harus memuat huruf atau angka"));
    }

    private static Optional<String> tersembunyi(String teks) {
        OptionalInt karakter = TeksTerlihat.tersembunyi(teks);
        return karakter.isEmpty() ? Optional.empty()
                : Optional.of("memuat karakter yang tidak terlihat (" + TeksTerlihat.sebutan(karakter.getAsInt())
                        + "); ketik ulang bagian itu");
    }

    private static Stream<JsonNode> semua(JsonNode nilai) {
        return nilai.isTextual() ? Stream.of(nilai)
                : StreamSupport.stream(nilai.spliterator(), false).flatMap(TeksTerkirim::semua);
    }
}
