package id.rukun.pengawasan;

import id.rukun.isian.nilai.BacaNilai;
import id.rukun.wilayah.baris.LikePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in the list of cases; empty text asks for nothing. Whatever was typed is a question: what does
 * not exist is not found.
 *
 * @param nomor part of the case's number
 * @param wilayah names and numbers on the way down to the unit: "RT 003/RW 01 Gambir"
 * @param tahun year in which the case was opened
 * @param keadaan {@code BERJALAN}, {@code SELESAI} or the constant of a result
 * @param prosedur key of the procedure
 * @param dari first day on which the case was opened, such as "30-11-2026" or "2026-11-30"
 * @param sampai last day on which the case was opened, likewise
 * @param orang part of the name of a person who is named in the case or acted in it
 */
public record CariKasus(String nomor, String wilayah, String tahun, String keadaan, String prosedur, String dari,
        String sampai, String orang) {

    private static final int PANJANG = 100;
    private static final Pattern BERNOMOR = Pattern.compile("\\b(rt|rw)[\\s.]*(\\d{1,3})\\b");

    public CariKasus {
        nomor = rapi(nomor);
        wilayah = rapi(wilayah);
        tahun = rapi(tahun);
        keadaan = rapi(keadaan);
        prosedur = rapi(prosedur);
        dari = rapi(dari);
        sampai = rapi(sampai);
        orang = rapi(orang);
    }

    public CariKasus(String nomor, String wilayah, String tahun, String keadaan, String prosedur) {
        this(nomor, wilayah, tahun, keadaan, prosedur, "", "", "");
    }

    /** What was asked for, in words. */
    public String dicari() {
        return Stream.of(kata("nama", orang), kata("wilayah", wilayah), kata("nomor", nomor), kata("tahun", tahun),
                        kata("keadaan", keadaan), kata("prosedur", prosedur), kata("dari", dari), kata("sampai", sampai))
                .filter(bagian -> !bagian.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String kata(String nama, String isi) {
        return isi.isEmpty() ? "" : nama + ": " + isi;
    }

    /** The first day on which the case was opened; empty for any, and for what is no date. */
    Optional<LocalDate> sejak() {
        return tanggal(dari);
    }

    /** The last day on which the case was opened, likewise. */
    Optional<LocalDate> hingga() {
        return tanggal(sampai);
    }

    /** What is wrong with the days, a sentence for each; nothing is found while there is one. */
    public List<String> salah() {
        return Stream.of(dari, sampai).filter(hari -> !hari.isEmpty()).map(hari -> BacaNilai.tanggal(hari).salah())
                .filter(Objects::nonNull).toList();
    }

    private static Optional<LocalDate> tanggal(String teks) {
        return Optional.ofNullable(BacaNilai.tanggal(teks).nilai()).map(LocalDate::parse);
    }

    /** No control characters (PostgreSQL takes no NUL), no more than anybody would type. */
    private static String rapi(String teks) {
        String bersih = teks == null ? "" : teks.replaceAll("\\p{Cntrl}", " ").strip();
        return bersih.length() > PANJANG ? bersih.substring(0, PANJANG) : bersih;
    }

    /**
     * What the way down to a unit must contain: patterns for LIKE with the escape {@code !} over its lower-case words, each
     * between blanks. An RT or RW is found however its number is written. A single letter asks for nothing: it would only
     * name one by one the units of a whole government, whose cases bear its name.
     */
    List<String> pola() {
        String teks = wilayah.toLowerCase(Locale.ROOT);
        List<String> pola = new ArrayList<>();
        Matcher bernomor = BERNOMOR.matcher(teks);
        while (bernomor.find()) {
            pola.add("% " + bernomor.group(1) + " " + baku(bernomor.group(1), bernomor.group(2)) + " %");
        }
        Stream<String> kata = Arrays.stream(BERNOMOR.matcher(teks).replaceAll(" ").split("[\\s/,]+"));
        kata.filter(CariKasus::berarti).map(k -> "% " + LikePattern.escape(k) + "%").forEach(pola::add);
        return pola;
    }

    private static boolean berarti(String kata) {
        return kata.length() > 1 || kata.length() == 1 && !Character.isLetter(kata.charAt(0));
    }

    private static String baku(String jenis, String nomor) {
        String tanpaNol = nomor.replaceFirst("^0+(?=\\d)", "");
        int lebar = jenis.equals("rt") ? 3 : 2;
        return "0".repeat(Math.max(0, lebar - tanpaNol.length())) + tanpaNol;
    }
}
