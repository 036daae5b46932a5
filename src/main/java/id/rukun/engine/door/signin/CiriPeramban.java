package id.rukun.engine.door.signin;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map.Entry;

/** Says in words what a browser says of itself, so that its owner tells his devices apart. */
final class CiriPeramban {

    /** The first that is found counts: most browsers name others as well. */
    private static final List<Entry<String, String>> PERAMBAN = List.of(entry("Edg/", "Edge"), entry("OPR/", "Opera"),
        entry("SamsungBrowser/", "Samsung Internet"), entry("Firefox/", "Firefox"), entry("Chrome/", "Chrome"),
        entry("Safari/", "Safari"));
    private static final List<Entry<String, String>> PERANGKAT = List.of(entry("Android", "Android"), entry("iPhone", "iPhone"),
        entry("iPad", "iPad"), entry("Windows", "Windows"), entry("Mac OS", "macOS"), entry("Linux", "Linux"));

    private CiriPeramban() {}

    /** "Chrome di Windows"; what is not known is said as it stands. */
    static String kata(String ciri) {
        if (ciri.isBlank()) {
            return "Peramban tanpa nama";
        }
        String peramban = cari(PERAMBAN, ciri, ciri);
        String perangkat = cari(PERANGKAT, ciri, "");
        return peramban.equals(ciri) || perangkat.isEmpty() ? peramban : peramban + " di " + perangkat;
    }

    private static String cari(List<Entry<String, String>> dikenal, String ciri, String lain) {
        return dikenal.stream().filter(satu -> ciri.contains(satu.getKey())).map(Entry::getValue).findFirst().orElse(lain);
    }
}
