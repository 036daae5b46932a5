package id.rukun.engine.sheet;

import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is asked of a list of which nobody wants to see all rows.
 *
 * @param cari words that all occur in a row, in any order; {@code null} for a list that is wanted whole
 * @param lewati how many of the rows found were shown already
 * @param id ids of rows to be told by name; empty for any
 */
public record PencarianDaftar(String cari, int lewati, List<String> id) {

    /** Rows of one answer. */
    public static final int PALING_BANYAK = 50;

    // Apostrophes as keyboards and word processors write them, and the letters that look like them: as nama.js has them.
    private static final Pattern APOSTROF = Pattern.compile(
            "['`\\u00B4\\u02B9-\\u02BF\\u02C8\\u02CA\\u02CB\\u2018-\\u201B\\u2032\\u2035\\uFF07\\uFF40]|\\p{Cf}");
    private static final Pattern TANDA = Pattern.compile("\\p{M}");
    private static final Pattern SELA = Pattern.compile("[\\s\\u00A0]+");

    /**
     * Rows of an answer, in the order of the list.
     *
     * @param jumlah how many there are in all
     */
    public record HalamanDaftar(List<BarisPilihan> baris, int jumlah) {}

    /** What is found in a list. */
    public HalamanDaftar dalam(List<BarisPilihan> semua) {
        List<BarisPilihan> cocok = semua.stream().filter(this::diminta).toList();
        Stream<BarisPilihan> sisa = cocok.stream().skip(Math.max(0, lewati));
        return new HalamanDaftar((cari == null ? sisa : sisa.limit(PALING_BANYAK)).toList(), cocok.size());
    }

    /** The same, with rows that were found otherwise than by being in the list: behind it, on its first page. */
    HalamanDaftar dalam(List<BarisPilihan> semua, List<BarisPilihan> tepat) {
        HalamanDaftar halaman = dalam(semua);
        List<BarisPilihan> tambahan = tepat.stream().filter(satu -> !halaman.baris().contains(satu)).toList();
        return lewati > 0 || tambahan.isEmpty() ? halaman
                : new HalamanDaftar(Stream.concat(halaman.baris().stream(), tambahan.stream()).toList(),
                        halaman.jumlah() + tambahan.size());
    }

    private boolean diminta(BarisPilihan baris) {
        return (id.isEmpty() || id.contains(baris.id())) && kata().allMatch(memuat(baris));
    }

    private Stream<String> kata() {
        return cari == null ? Stream.empty() : Stream.of(samakan(cari).split(" "));
    }

    private static Predicate<String> memuat(BarisPilihan baris) {
        return samakan(baris.label() + " " + baris.keterangan() + " " + baris.kelompok())::contains;
    }

    /** A name as it is compared: without apostrophes, accents, capitals and double blanks; as the browser compares it. */
    static String samakan(String nama) {
        String polos = APOSTROF.matcher(nama).replaceAll("");
        return SELA.matcher(TANDA.matcher(Normalizer.normalize(polos, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
