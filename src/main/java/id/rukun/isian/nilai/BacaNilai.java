package id.rukun.isian.nilai;

import id.rukun.hukum.TeksTerlihat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type, read the way Indonesians write it, without a clock and without a time zone. The field library reads
 * with the same rules (baca-nilai.js), and both are held to one file of examples (baca-nilai.json). What can mean two
 * things is refused, never guessed.
 */
public final class BacaNilai {

    private static final List<String> BULAN = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
            "Agustus", "September", "Oktober", "November", "Desember");
    private static final Map<DayOfWeek, String> HARI = Map.of(DayOfWeek.MONDAY, "Senin", DayOfWeek.TUESDAY, "Selasa",
            DayOfWeek.WEDNESDAY, "Rabu", DayOfWeek.THURSDAY, "Kamis", DayOfWeek.FRIDAY, "Jumat", DayOfWeek.SATURDAY,
            "Sabtu", DayOfWeek.SUNDAY, "Minggu");
    private static final List<List<String>> EJAAN_BULAN = List.of(List.of("jan"), List.of("feb", "pebruari", "peb"),
            List.of("mar"), List.of("apr"), List.of(), List.of("jun"), List.of("jul"),
            List.of("agu", "agt", "ags", "agust"), List.of("sep", "sept"), List.of("okt"),
            List.of("nov", "nopember", "nop"), List.of("des"));

    /** What a word makes of an hour: from, to, hours added. "12 malam" and "12 pagi" name no day for sure. */
    private static final Map<String, int[][]> BAGIAN_HARI = Map.of(
            "pagi", new int[][] {{1, 11, 0}},
            "siang", new int[][] {{10, 15, 0}, {1, 3, 12}},
            "sore", new int[][] {{15, 18, 0}, {3, 6, 12}},
            "malam", new int[][] {{18, 23, 0}, {6, 11, 12}});

    /** Two digits of a year below this are of this century; others may be of the last and must be written with four. */
    private static final int BATAS_TAHUN_PENDEK = 50;
    private static final int ABAD = 2000;
    private static final int TAHUN_PERTAMA = 1000;
    private static final int BULAN_TERAKHIR = 12;
    private static final int JAM_TERAKHIR = 23;
    private static final int MENIT_TERAKHIR = 59;
    private static final int ANGKA_TERBANYAK = 15;
    private static final int ANGKA_RIBUAN = 3;

    private static final Pattern TAHUN_DULU = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern HARI_DULU =
            Pattern.compile("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})");
    private static final Pattern BERNAMA = Pattern.compile("([0-9]{1,2})[-/. ]?([a-z]+)[-/. ]?([0-9]{4}|[0-9]{2})");
    private static final Pattern JAM =
            Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2}))? ?(pagi|siang|sore|malam)?");
    private static final Pattern BILANGAN =
            Pattern.compile("(-?)([0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+)(?:,([0-9]+))?");

    private static final String CARA_TANGGAL =
            "Tulis hari, bulan, tahun, misalnya 28/12/2026 atau 28 Desember 2026.";
    private static final String CARA_JAM = "Tulis jam dan menit, misalnya 19.00, atau 7 malam.";
    private static final String CARA_BILANGAN = "Tulis dengan angka, ribuan dipisah titik, misalnya 1.000.";
    private static final String CARA_DESIMAL =
            "Tulis dengan angka, ribuan dipisah titik dan pecahan dipisah koma, misalnya 1.000,50.";
    private static final String CARA_RUPIAH = "Tulis dalam rupiah penuh, misalnya 1.500.000.";

    private BacaNilai() {}

    /** A day; its value is yyyy-MM-dd. */
    public static Terbaca tanggal(String teks) {
        Bagian bagian = urai(kecil(rapikan(teks)).replaceAll(" ?([-/.]) ?", "$1"));
        if (bagian == null) {
            return salah(teks, rapikan(teks).matches("[0-9]+") ? "dapat dibaca lebih dari satu cara"
                    : "tidak terbaca sebagai tanggal", CARA_TANGGAL);
        }
        if (bagian.bulan < 1 || bagian.bulan > BULAN_TERAKHIR) {
            return salah(teks, "bukan tanggal: bulan " + bagian.bulan + " tidak ada", CARA_TANGGAL);
        }
        boolean pendek = bagian.tahun.length() == 2;
        int tahun = Integer.parseInt(bagian.tahun) + (pendek ? ABAD : 0);
        if (pendek && tahun - ABAD >= BATAS_TAHUN_PENDEK) {
            return salah(teks, "tidak jelas abadnya", "Tulis tahun dengan empat angka, misalnya 1998.");
        }
        if (tahun < TAHUN_PERTAMA) {
            return salah(teks, "bukan tanggal: tahun " + tahun + " tidak dapat dipakai", CARA_TANGGAL);
        }
        int akhir = YearMonth.of(tahun, bagian.bulan).lengthOfMonth();
        if (bagian.hari < 1 || bagian.hari > akhir) {
            return salah(teks, "bukan tanggal: " + BULAN.get(bagian.bulan - 1) + " " + tahun
                    + " terdiri atas tanggal 1 sampai " + akhir, CARA_TANGGAL);
        }
        LocalDate hari = LocalDate.of(tahun, bagian.bulan, bagian.hari);
        return Terbaca.sebagai(hari.toString(), HARI.get(hari.getDayOfWeek()) + ", " + bagian.hari + " "
                + BULAN.get(bagian.bulan - 1) + " " + tahun);
    }

    /** A time of the day; its value is HH:mm. */
    public static Terbaca jam(String teks) {
        Matcher cocok = JAM.matcher(kecil(rapikan(teks)).replaceAll("^(jam|pukul) ", "").replaceAll(" ?wib$", ""));
        if (!cocok.matches()) {
            return salah(teks, "tidak terbaca sebagai jam", CARA_JAM);
        }
        int angka = Integer.parseInt(cocok.group(1));
        String kata = cocok.group(3);
        if (kata == null && cocok.group(2) == null) {
            return salah(teks, "dapat berarti pagi atau malam", CARA_JAM);
        }
        int[] lajur = kata == null ? new int[] {0, 0, 0} : Arrays.stream(BAGIAN_HARI.get(kata))
                .filter(batas -> batas[0] <= angka && angka <= batas[1]).findFirst().orElse(null);
        if (lajur == null) {
            return salah(teks, "tidak jelas: pukul berapa " + angka + " " + kata + " itu", CARA_JAM);
        }
        int jam = angka + lajur[2];
        String menit = cocok.group(2) == null ? "00" : cocok.group(2);
        if (jam > JAM_TERAKHIR || Integer.parseInt(menit) > MENIT_TERAKHIR) {
            return salah(teks, "bukan jam: sehari terdiri atas 00.00 sampai 23.59", CARA_JAM);
        }
        String dua = "%02d".formatted(jam);
        return Terbaca.sebagai(dua + ":" + menit, "Pukul " + dua + "." + menit);
    }

    /**
     * A number; its value has a point before the fraction. A comma before three digits may part thousands and is refused.
     *
     * @param desimal whether a fraction is allowed
     */
    public static Terbaca bilangan(String teks, boolean desimal) {
        String cara = desimal ? CARA_DESIMAL : CARA_BILANGAN;
        Matcher cocok = BILANGAN.matcher(rapikan(teks));
        if (!cocok.matches()) {
            return salah(teks, "tidak terbaca sebagai bilangan", cara);
        }
        String utuh = cocok.group(2);
        String pecahan = cocok.group(3);
        if (pecahan != null && !desimal) {
            return salah(teks, "memuat koma, padahal yang diminta bilangan bulat", cara);
        }
        if (pecahan != null && pecahan.length() == ANGKA_RIBUAN && !utuh.contains(".")) {
            return salah(teks, "dapat dibaca sebagai ribuan atau pecahan", cara);
        }
        String angka = utuh.replace(".", "").replaceAll("^0+(?=[0-9])", "");
        if (angka.length() + (pecahan == null ? 0 : pecahan.length()) > ANGKA_TERBANYAK) {
            return salah(teks, "lebih panjang dari " + ANGKA_TERBANYAK + " angka", cara);
        }
        return Terbaca.sebagai(cocok.group(1) + angka + (pecahan == null ? "" : "." + pecahan),
                cocok.group(1) + beribu(angka) + (pecahan == null ? "" : "," + pecahan));
    }

    /** An amount in whole rupiah; its value is digits. */
    public static Terbaca rupiah(String teks) {
        String polos = kecil(rapikan(teks)).replaceAll("^rp\\.? ?", "").replaceAll(",(-|00)$", "");
        Terbaca bilangan = bilangan(polos, false);
        return bilangan.nilai() == null || polos.startsWith("-")
                ? salah(teks, "tidak terbaca sebagai jumlah rupiah", CARA_RUPIAH)
                : Terbaca.sebagai(bilangan.nilai(), "Rp" + bilangan.kata());
    }

    private static Bagian urai(String rapat) {
        Matcher cocok = TAHUN_DULU.matcher(rapat);
        if (cocok.matches()) {
            return new Bagian(cocok.group(1), Integer.parseInt(cocok.group(3)), Integer.parseInt(cocok.group(4)));
        }
        cocok = HARI_DULU.matcher(rapat);
        if (cocok.matches()) {
            return new Bagian(cocok.group(4), Integer.parseInt(cocok.group(3)), Integer.parseInt(cocok.group(1)));
        }
        cocok = BERNAMA.matcher(rapat);
        if (cocok.matches() && bulanBernama(cocok.group(2)) > 0) {
            return new Bagian(cocok.group(3), bulanBernama(cocok.group(2)), Integer.parseInt(cocok.group(1)));
        }
        return null;
    }

    private static int bulanBernama(String nama) {
        for (int ke = 0; ke < BULAN.size(); ke++) {
            if (kecil(BULAN.get(ke)).equals(nama) || EJAAN_BULAN.get(ke).contains(nama)) {
                return ke + 1;
            }
        }
        return 0;
    }

    private static String beribu(String angka) {
        return angka.replaceAll("\\B(?=([0-9]{3})+$)", ".");
    }

    private static String rapikan(String teks) {
        return teks.replaceAll("[ \t\u00a0\u202f]+", " ").replaceAll("^ | $", "");
    }

    /** Only the letters that a keyboard here has: others must not turn into them. */
    private static String kecil(String teks) {
        return Pattern.compile("[A-Z]").matcher(teks)
                .replaceAll(huruf -> String.valueOf((char) (huruf.group().charAt(0) + 'a' - 'A')));
    }

    private static Terbaca salah(String teks, String sebab, String cara) {
        return Terbaca.ditolak("“" + TeksTerlihat.kutipan(rapikan(teks)) + "” " + sebab + ". " + cara);
    }

    private record Bagian(String tahun, int bulan, int hari) {}
}
