package id.rukun.cakupan;

import java.util.List;

/**
 * One provision.
 *
 * @param norma pasal, ayat, angka, huruf
 * @param pokok what it asks, in few words of our own
 * @param wujud ids of what is to realise it; empty where nothing is automated
 * @param alasan why nothing is automated; {@code null} otherwise
 */
record Norma(String norma, String pokok, List<String> wujud, String alasan) {

    Norma {
        wujud = wujud == null ? List.of() : List.copyOf(wujud);
    }

    boolean diotomatiskan() {
        return alasan == null;
    }
}
