package id.rukun.engine.watch;

import java.util.List;

/**
 * A rule or a day of a model that stands on a parameter.
 *
 * @param jenis how: "Aturan", "Hari tugas", "Pewaktu"
 * @param sebutan what it is called
 * @param prosedur names of the models in which it is asked or stands; none for a rule that no model asks yet
 */
public record Pemakai(String jenis, String sebutan, List<String> prosedur) {

    /** "Hari tugas: Susun pengurus (Pembentukan pengurus)". */
    public String kalimat() {
        return jenis + ": " + sebutan + (prosedur.isEmpty() ? "" : " (" + String.join(", ", prosedur) + ")");
    }
}
