package id.rukun.uji;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the steps of a walk cost: time, and statements to the database. {@code -Dbiaya=true} prints it. */
public final class Biaya {

    /** What kind of work a step is. */
    public enum JenisBiaya {
        MULAI,
        LEMBAR,
        KIRIM,
        PEKERJAAN
    }

    private static final int TERSERING = 20;

    private final List<LangkahBiaya> langkah = new ArrayList<>();

    LangkahBiaya mulai(JenisBiaya jenis, String nama) {
        LangkahBiaya baru = new LangkahBiaya(jenis, nama, new ArrayList<>(), new AtomicLong());
        langkah.add(baru);
        return baru;
    }

    /** The steps of a kind, in order. */
    public List<LangkahBiaya> langkah(JenisBiaya jenis) {
        return langkah.stream().filter(l -> l.jenis() == jenis).toList();
    }

    /** Statements of a step of this kind, in the mean. */
    public double rataRata(JenisBiaya jenis) {
        return langkah(jenis).stream().mapToInt(LangkahBiaya::jumlah).average().orElse(0);
    }

    /** Table of the steps, the means of the kinds, and the most frequent statements. */
    @Override
    public String toString() {
        StringBuilder tabel = new StringBuilder();
        langkah.forEach(l -> tabel.append("%5d  %-10s %s%n".formatted(l.jumlah(), l.jenis(), l.nama())));
        for (JenisBiaya jenis : JenisBiaya.values()) {
            tabel.append("%7.1f  %s (%d)%n".formatted(rataRata(jenis), jenis, langkah(jenis).size()));
        }
        for (JenisBiaya jenis : JenisBiaya.values()) {
            tabel.append("%s%n".formatted(jenis));
            tersering(jenis).forEach(baris -> tabel.append(baris).append(System.lineSeparator()));
        }
        return tabel.toString();
    }

    private List<String> tersering(JenisBiaya jenis) {
        Map<String, Integer> perTeks = new TreeMap<>();
        langkah(jenis).forEach(l -> l.pernyataan().forEach(teks -> perTeks.merge(teks, 1, Integer::sum)));
        return perTeks.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(TERSERING).map(e -> "%5d  %s".formatted(e.getValue(), e.getKey())).toList();
    }

    /** A step with the texts of its statements, in order (a batch is one), and how long it took in nanoseconds. */
    public record LangkahBiaya(JenisBiaya jenis, String nama, List<String> pernyataan, AtomicLong lama) {

        public int jumlah() {
            return pernyataan.size();
        }

        @Override
        public String toString() {
            return jenis + " " + nama + ": " + jumlah();
        }
    }
}
