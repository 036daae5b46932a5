package id.rukun.pengawasan.edisi;

import java.util.List;

/**
 * What stands on a parameter.
 *
 * @param jenis how: "Aturan", "Hari tugas", "Pewaktu"
 * @param sebutan what it is called
 * @param prosedur names of the models in which it is asked or stands; none for a rule that no model asks yet
 */
record Pemakai(String jenis, String sebutan, List<String> prosedur) {

    /** "Hari tugas: Susun pengurus (Pembentukan pengurus)". */
    String kalimat() {
        return jenis + ": " + sebutan + (prosedur.isEmpty() ? "" : " (" + String.join(", ", prosedur) + ")");
    }
}
