package id.rukun.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Writes the page of one table: what it is asked and answers, and each row with its provision. */
final class HalamanTabel {

    private static final String PEMBUKA = """
            # %s

            %s

            Halaman ini ditulis oleh sebuah uji (`HalamanModelTest`) dari tabelnya; jangan disunting dengan tangan. Paling
            banyak satu baris menjawab; yang tidak cocok dengan baris mana pun tidak mendapat jawaban. Tanda – berarti apa
            pun pada kolom pertanyaan, dan tidak ada pada kolom jawaban.

            | | |
            |---|---|
            | Kunci | `%s` |
            | Ditanya | %s |
            | Dijawab | %s |
            | Jumlah baris | %d |

            ## Baris

            """;

    private final BerkasTabel tabel;

    HalamanTabel(BerkasTabel tabel) {
        this.tabel = tabel;
    }

    String tulis() {
        List<String> judul = Stream.of(tabel.elemen(Input.class).map(Input::getLabel),
                tabel.elemen(Output.class).map(Output::getLabel), Stream.of("Keterangan")).flatMap(s -> s).toList();
        return PEMBUKA.formatted(tabel.keputusan().getName(), keterangan(tabel.keputusan()), tabel.kunci(),
                kolom(tabel.elemen(Input.class).map(m -> m.getLabel() + " (`" + variabel(m) + "`)")),
                kolom(tabel.elemen(Output.class).map(k -> k.getLabel() + " (`" + k.getName() + "`)")), tabel.baris().size())
                + baris(judul.stream()) + "|---".repeat(judul.size()) + "|\n"
                + tabel.baris().stream().map(this::baris).collect(Collectors.joining());
    }

    private String baris(Rule baris) {
        return baris(Stream.of(sel(baris.getInputEntries()), sel(baris.getOutputEntries()), Stream.of(keterangan(baris)))
                .flatMap(s -> s));
    }

    private static Stream<String> sel(Collection<? extends DmnElement> sel) {
        return BerkasTabel.isi(sel).stream().map(isi -> isi.isEmpty() ? "–" : String.join(", ", isi));
    }

    private static String baris(Stream<String> sel) {
        return sel.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String kolom(Stream<String> nama) {
        return nama.collect(Collectors.joining(", "));
    }

    private static String variabel(Input masukan) {
        return masukan.getChildElementsByType(InputExpression.class).iterator().next().getTextContent().strip();
    }

    private static String keterangan(DmnElement elemen) {
        return elemen.getDescription().getTextContent().strip();
    }
}
