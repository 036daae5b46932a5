package id.rukun.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What every table keeps to: one decision per file, called as its file; at most one row answers; values only, nothing that
 * is computed; and in Indonesian words what it is and from which provision each row comes.
 */
final class KontrakTabel {

    private static final Pattern NAMA = Pattern.compile("[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: [A-Za-z()-]+)+|[A-Z][a-z]+(?: \\([A-Za-z]+\\))?");
    private static final Pattern VARIABEL = Pattern.compile("[a-z]+(?:[A-Z][a-z]*)*");
    private static final Pattern MASA_SIMPAN = Pattern.compile("P\\d+D");
    private static final Pattern NILAI = Pattern.compile("\"[^\"]+\"|\\d+|");
    private static final Pattern SYARAT = Pattern.compile("-|\"\\w+\"(?:, \"\\w+\")*");

    Stream<String> keluhan(BerkasTabel tabel) {
        return Stream.of(keputusan(tabel), kolom(tabel), sel(tabel), keterangan(tabel), tumpang(tabel)).flatMap(s -> s);
    }

    private static Stream<String> keputusan(BerkasTabel tabel) {
        Decision satu = tabel.keputusan();
        return Stream.of(
                bila(tabel.elemen(Decision.class).count() != 1, tabel.keluhan(satu, "berkasnya berisi lebih dari satu keputusan")),
                bila(!satu.getId().equals(tabel.kunci()), tabel.keluhan(satu, "kuncinya berbeda dari nama berkasnya")),
                bila(!cocok(MASA_SIMPAN, satu.getCamundaHistoryTimeToLiveString()),
                        tabel.keluhan(satu, "tanpa masa simpan riwayat")),
                bila(tabel.tabel().getHitPolicy() != HitPolicy.UNIQUE, tabel.keluhan(satu, "hit policy bukan UNIQUE")),
                bila(tabel.baris().isEmpty(), tabel.keluhan(satu, "tanpa baris")),
                bila(tabel.teks().contains("expressionLanguage"), tabel.keluhan(satu, "memakai bahasa lain")),
                tabel.elemen(NamedElement.class).filter(e -> !(e instanceof Output)).filter(e -> !cocok(NAMA, e.getName()))
                        .map(e -> tabel.keluhan(e, "namanya bukan kata-kata: " + e.getName())))
                .flatMap(s -> s);
    }

    private static Stream<String> kolom(BerkasTabel tabel) {
        List<String> nama = Stream.concat(tabel.elemen(InputExpression.class).map(m -> m.getTextContent().strip()),
                tabel.elemen(Output.class).map(Output::getName)).toList();
        return Stream.of(
                tabel.elemen(Input.class).filter(m -> !cocok(NAMA, m.getLabel()))
                        .map(m -> tabel.keluhan(m, "judul kolomnya bukan kata-kata: " + m.getLabel())),
                tabel.elemen(Output.class).filter(k -> !cocok(NAMA, k.getLabel()))
                        .map(k -> tabel.keluhan(k, "judul kolomnya bukan kata-kata: " + k.getLabel())),
                tabel.elemen(Output.class).filter(k -> k.getTypeRef() == null).map(k -> tabel.keluhan(k, "tanpa jenis")),
                tabel.elemen(InputExpression.class).filter(m -> m.getTypeRef() == null)
                        .map(m -> tabel.keluhan(m, "tanpa jenis")),
                nama.stream().filter(n -> !cocok(VARIABEL, n)).map(n -> tabel.nama() + ": " + n + " bukan nama variabel"),
                bila(nama.stream().distinct().count() != nama.size(), tabel.nama() + ": variabel tercantum dua kali"))
                .flatMap(s -> s);
    }

    private static Stream<String> sel(BerkasTabel tabel) {
        long masuk = tabel.elemen(Input.class).count();
        long keluar = tabel.elemen(Output.class).count();
        return Stream.of(
                tabel.baris().stream().filter(b -> b.getInputEntries().size() != masuk || b.getOutputEntries().size() != keluar)
                        .map(b -> tabel.keluhan(b, "jumlah selnya berbeda dari jumlah kolom")),
                tabel.elemen(InputEntry.class).filter(s -> !cocok(SYARAT, s.getTextContent().strip()))
                        .map(s -> tabel.keluhan(s, "bukan nilai: " + s.getTextContent().strip())),
                tabel.elemen(OutputEntry.class).filter(s -> !cocok(NILAI, s.getTextContent().strip()))
                        .map(s -> tabel.keluhan(s, "bukan nilai: " + s.getTextContent().strip())),
                tabel.baris().stream().filter(b -> isi(b.getOutputEntries()).stream().allMatch(List::isEmpty))
                        .map(b -> tabel.keluhan(b, "tidak menjawab apa pun")))
                .flatMap(s -> s);
    }

    private static Stream<String> keterangan(BerkasTabel tabel) {
        return Stream.concat(
                Stream.concat(Stream.of(tabel.keputusan()), tabel.baris().stream()).filter(e -> !KontrakBahasa.berdasar(teks(e)))
                        .map(e -> tabel.keluhan(e, "keterangannya tanpa dasar hukum atau kebijakan Rukun")),
                tabel.elemen(Description.class).flatMap(d -> KontrakBahasa.id(d.getTextContent())
                        .map(id -> tabel.keluhan((DmnElement) d.getParentElement(), "keterangannya menyebut id " + id))));
    }

    /** Rows that would answer the same question: the engine would find that out only when somebody asks it. */
    private static Stream<String> tumpang(BerkasTabel tabel) {
        List<Rule> baris = tabel.baris();
        return IntStream.range(0, baris.size()).boxed().flatMap(i -> baris.subList(0, i).stream()
                .filter(lain -> serupa(isi(baris.get(i).getInputEntries()), isi(lain.getInputEntries())))
                .map(lain -> tabel.keluhan(baris.get(i), "bertumpang dengan " + lain.getId())));
    }

    private static boolean serupa(List<List<String>> satu, List<List<String>> lain) {
        return IntStream.range(0, Math.min(satu.size(), lain.size())).allMatch(i -> satu.get(i).isEmpty()
                || lain.get(i).isEmpty() || satu.get(i).stream().anyMatch(lain.get(i)::contains));
    }

    private static List<List<String>> isi(Collection<? extends DmnElement> sel) {
        return BerkasTabel.isi(sel);
    }

    private static String teks(DmnElement elemen) {
        return elemen.getDescription() == null ? "" : elemen.getDescription().getTextContent();
    }

    private static boolean cocok(Pattern bentuk, String teks) {
        return teks != null && bentuk.matcher(teks).matches();
    }

    private static Stream<String> bila(boolean salah, String keluhan) {
        return salah ? Stream.of(keluhan) : Stream.of();
    }
}
