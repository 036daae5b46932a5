package id.rukun.hukum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One edition of one parameter.
 *
 * @param id the catalogue's id, for example {@code PRM-31}
 * @param kunci speaking name, for example {@code musyawarah-rt.kuorum}
 * @param jenis kind of the value
 * @param nilai the value as it is written in the source
 * @param satuan what the value counts
 * @param dasar provision from which the value is taken, in an amended regulation as it reads since
 * @param regulasi short title of the regulation that has the provision
 * @param diubahDengan the regulation that has set the value anew in {@code regulasi}; {@code null} for an original value
 * @param kekuatan how firmly the value stands in the text
 * @param tafsir ids of the readings (AMB-nn) that the value rests on
 * @param masa days on which this edition holds
 * @param tempat file in which it is written, for messages
 */
public record Parameter(
        String id,
        String kunci,
        JenisNilai jenis,
        String nilai,
        String satuan,
        String dasar,
        String regulasi,
        Pengubah diubahDengan,
        Kekuatan kekuatan,
        List<String> tafsir,
        MasaBerlaku masa,
        String tempat) {

    private static final Pattern UNDANG_UNDANG = Pattern.compile("Pasal \\d+ [^.;]*\\bUU \\d+/\\d{4}[^.;]*, menurut tafsir");

    /** @throws HukumTidakSahException if something is missing or the value is unreadable */
    public Parameter {
        wajib("id", id);
        wajib("kunci", kunci);
        wajib("jenis", jenis);
        wajib("nilai", nilai);
        wajib("satuan", satuan);
        wajib("dasar", dasar);
        wajib("regulasi", regulasi);
        wajib("kekuatan", kekuatan);
        wajib("masa berlaku", masa);
        tafsir = tafsir == null ? List.of() : List.copyOf(tafsir);
        if (kekuatan == Kekuatan.TAFSIR && tafsir.isEmpty()) {
            throw new HukumTidakSahException("TAFSIR tanpa tafsir yang dipilih");
        }
        jenis.baca(nilai);
    }

    /** The provision with its regulation and, where another one has set the value anew, that one. */
    public String sumber() {
        return dasar + " " + peraturan();
    }

    /**
     * The provision of a statute that sets the value, where it stands among the policies because no file has that statute: "Pasal 32 ayat
     * (2) UU 27/2022, menurut tafsir"; empty for a policy of Rukun itself.
     */
    public Optional<String> menurutUndangUndang() {
        return Optional.of(dasar).filter(d -> kekuatan == Kekuatan.KEBIJAKAN && UNDANG_UNDANG.matcher(d).matches());
    }

    /** The regulation, as {@link #sumber} names it. */
    public String peraturan() {
        return regulasi + Pengubah.sebagaimana(Stream.ofNullable(diubahDengan).toList());
    }

    /** Whether a later entry takes the place of this one from its first day on: it amends the same regulation in it. */
    boolean digantikan(Parameter lain) {
        return lain.diubahDengan != null && lain.id.equals(id) && lain.regulasi.equals(regulasi)
                && lain.masa.mulai().isAfter(masa.mulai());
    }

    /** The same entry with another last day. */
    Parameter sampai(LocalDate hariTerakhir) {
        return new Parameter(id, kunci, jenis, nilai, satuan, dasar, regulasi, diubahDengan, kekuatan, tafsir,
                new MasaBerlaku(masa.mulai(), hariTerakhir), tempat);
    }

    /** Where the entry stands, for messages. */
    String letak() {
        return tempat + ", parameter " + id + ": ";
    }

    private static void wajib(String kolom, Object isi) {
        if (isi == null || isi.toString().isBlank()) {
            throw new HukumTidakSahException(kolom + " kosong");
        }
    }

    /**
     * A regulation that amends another one: what it changes is cited by the amended provision, "sebagaimana telah diubah dengan" it.
     *
     * @param regulasi its short title
     * @param judul its full title, as it stands under Mengingat
     */
    public record Pengubah(String regulasi, String judul) {

        /** How a provision goes on that was amended, as Lampiran II UU 12/2011 words it; empty for none. */
        static String sebagaimana(List<Pengubah> perubahan) {
            return sebagaimana(perubahan, Pengubah::regulasi);
        }

        /**
         * The same.
         *
         * @param perubahan what has amended it, the oldest first
         * @param sebutan how each is named
         */
        public static String sebagaimana(List<Pengubah> perubahan, Function<Pengubah, String> sebutan) {
            return perubahan.isEmpty() ? "" : " sebagaimana telah " + (perubahan.size() == 1 ? "diubah" : "beberapa kali diubah, terakhir")
                    + " dengan " + sebutan.apply(perubahan.get(perubahan.size() - 1));
        }
    }
}
