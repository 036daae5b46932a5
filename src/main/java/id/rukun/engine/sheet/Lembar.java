package id.rukun.engine.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet that a form shows: computed when the form is opened, never stored. */
public final class Lembar {

    private final Map<String, String> fakta = new LinkedHashMap<>();
    private final Map<String, Object> lain = new LinkedHashMap<>();
    private final List<String> catatan = new ArrayList<>();
    private final Map<String, List<String>> tanpaPilihan = new LinkedHashMap<>();

    /**
     * One choice of a list, in the shape that Camunda Forms expects.
     *
     * @param value id that is submitted
     * @param label what the official reads
     * @param induk id of what the choice belongs to, by which the form offers another list; {@code null} for none
     */
    public record Pilihan(String value, String label, @JsonInclude(JsonInclude.Include.NON_NULL) String induk) {

        public Pilihan(String value, String label) {
            this(value, label, null);
        }
    }

    /** Adds a fact; empty values are left out, and several lines are shown one below the other. */
    public Lembar fakta(String label, Object nilai) {
        if (nilai != null && !nilai.toString().isBlank()) {
            fakta.put(label, nilai.toString());
        }
        return this;
    }

    /** Adds a sentence that deserves the official's attention. */
    public Lembar catatan(String kalimat) {
        catatan.add(kalimat);
        return this;
    }

    /** Adds a list of choices for a select or taglist of the form. */
    public Lembar pilihan(String nama, List<Pilihan> isi) {
        lain.put(nama, isi);
        return this;
    }

    /** Adds a number that the form reckons with, such as a minimum. */
    public Lembar bilangan(String nama, int nilai) {
        lain.put(nama, nilai);
        return this;
    }

    /** Adds words that the form does not show, by which it decides what it asks: {@code bila = "lembar.nama=KATA"} of a field. */
    public Lembar tanda(String nama, Collection<String> kata) {
        lain.put(nama, List.copyOf(kata));
        return this;
    }

    /** A choice of a field that nobody has here: the form does not show it. Whoever sends it nevertheless is refused by its rule. */
    public Lembar tanpaPilihan(String kolom, Enum<?> pilihan) {
        tanpaPilihan.computeIfAbsent(kolom, k -> new ArrayList<>()).add(pilihan.name());
        lain.put("tanpaPilihan", tanpaPilihan);
        return this;
    }

    public Map<String, String> fakta() {
        return fakta;
    }

    public List<String> catatan() {
        return catatan;
    }

    /** Choices, numbers and words by name. */
    public Map<String, Object> lain() {
        return lain;
    }
}
