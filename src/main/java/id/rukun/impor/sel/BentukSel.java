package id.rukun.impor.sel;

import id.rukun.hukum.TeksTerlihat;
import id.rukun.isian.nilai.BacaNilai;
import id.rukun.isian.nilai.Terbaca;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of cells that all registers know. What can mean two things is refused, never guessed. */
public final class BentukSel {

    private static final Pattern KELURAHAN = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}");
    private static final Pattern KELURAHAN_RAPAT = Pattern.compile("[0-9]{10}");
    private static final Pattern DIBULATKAN = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]+");

    private static final Pattern TAHUN_PENDEK = Pattern.compile("^[0-9]{1,2}(?: ?[-/. ] ?[0-9]{1,2}| ?[-/. ]? ?[A-Za-z]+) ?[-/. ]? ?[0-9]{2}$");

    /** No register knows of a day before, or plans one after; other years are mistyped, or no days at all. */
    private static final int TAHUN_PERTAMA = 1900;
    private static final int TAHUN_TERAKHIR = 2200;

    private BentukSel() {}

    /** Words, of so many characters at most, each of which can be seen. */
    public static BacaanSel teks(int terpanjang) {
        return bacaan("varchar(" + terpanjang + ")", "teks, paling banyak " + terpanjang + " karakter", sel -> {
            if (sel.tanggal() != null) {
                return HasilSel.salah("diubah lembar kerja menjadi tanggal; ubah format kolomnya menjadi Teks dan isi ulang");
            }
            OptionalInt tersembunyi = polos(sel.teks()) ? OptionalInt.empty() : TeksTerlihat.tersembunyi(sel.teks());
            if (tersembunyi.isPresent()) {
                return HasilSel.salah("memuat karakter yang tidak terlihat (" + TeksTerlihat.sebutan(tersembunyi.getAsInt())
                        + "); ketik ulang selnya");
            }
            return sel.teks().length() > terpanjang
                    ? HasilSel.salah("terdiri atas " + sel.teks().length() + " karakter; paling banyak " + terpanjang)
                    : HasilSel.nilai(sel.teks());
        });
    }

    private static boolean polos(String teks) {
        return teks.chars().allMatch(huruf -> huruf >= ' ' && huruf < '\u007f');
    }

    /** The name of a person. */
    public static BacaanSel nama() {
        BacaanSel teks = teks(120);
        return bacaan(teks.tipe(), "nama lengkap, paling banyak 120 karakter", sel -> sel.teks().chars().anyMatch(Character::isLetter)
                ? teks.baca(sel) : HasilSel.salah("bukan nama: tidak memuat huruf"));
    }

    /** A day, in one of the ways in which Indonesians write it. */
    public static BacaanSel tanggal() {
        return bacaan("date", "tanggal, misalnya 28/12/2026, 28 Desember 2026, atau 2026-12-28", BentukSel::hari);
    }

    /** The same where a year of two digits may be one of this century or of the last: it has to be written whole. */
    public static BacaanSel tanggalLahir() {
        BacaanSel tanggal = tanggal();
        return bacaan(tanggal.tipe(), "tanggal dengan tahun empat angka, misalnya 28/12/1998, 28 Desember 1998, atau 1998-12-28", sel ->
                sel.teksBiasa() && TAHUN_PENDEK.matcher(sel.teks()).find() ? HasilSel.salah("tidak jelas abadnya; tulis tahun dengan empat angka, "
                        + "misalnya 1998") : tanggal.baca(sel));
    }

    private static HasilSel hari(SelTabel sel) {
        if (sel.bilangan()) {
            return HasilSel.salah("disimpan sebagai bilangan, bukan tanggal; ubah format selnya menjadi Tanggal");
        }
        Terbaca dibaca = sel.tanggal() != null ? null : BacaNilai.tanggal(sel.teks());
        if (dibaca != null && dibaca.nilai() == null) {
            return HasilSel.salah(tanpaKutipan(dibaca.salah()));
        }
        LocalDate hari = dibaca == null ? sel.tanggal() : LocalDate.parse(dibaca.nilai());
        return hari.getYear() < TAHUN_PERTAMA || hari.getYear() > TAHUN_TERAKHIR
                ? HasilSel.salah("di luar batas: tahun " + TAHUN_PERTAMA + " sampai " + TAHUN_TERAKHIR + "; periksa tahunnya") : HasilSel.nilai(hari);
    }

    /** A whole number within a range. */
    public static BacaanSel bulat(int terkecil, int terbesar) {
        return bacaan("integer", "bilangan bulat dari " + terkecil + " sampai " + terbesar, sel -> {
            Terbaca angka = BacaNilai.bilangan(sel.bilangan() ? sel.teks().replace('.', ',') : sel.teks(), false);
            if (angka.nilai() == null) {
                return HasilSel.salah(tanpaKutipan(angka.salah()));
            }
            long nilai = Long.parseLong(angka.nilai());
            return nilai < terkecil || nilai > terbesar ? HasilSel.salah("di luar batas: dari " + terkecil + " sampai " + terbesar)
                    : HasilSel.nilai((int) nilai);
        });
    }

    /** The sentence of a reader quotes the cell, which is quoted already. */
    private static String tanpaKutipan(String kalimat) {
        return kalimat.replaceFirst("^“[^”]*” ", "").replaceFirst("\\.$", "");
    }

    /**
     * One of some words.
     *
     * @param kata what may be written, and what each means
     */
    public static BacaanSel pilihan(int panjang, Map<String, String> kata) {
        Map<String, String> rapat = new LinkedHashMap<>();
        kata.forEach((tulisan, arti) -> rapat.put(rapat(tulisan), arti));
        String daftar = String.join(", ", kata.keySet());
        return bacaan("varchar(" + panjang + ")", "salah satu dari: " + daftar, sel -> {
            String arti = rapat.get(rapat(sel.teks()));
            return arti == null ? HasilSel.salah("tidak dikenal; tulis salah satu dari: " + daftar) : HasilSel.nilai(arti);
        });
    }

    private static String rapat(String tulisan) {
        return tulisan.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Yes or no. */
    public static BacaanSel yaTidak() {
        BacaanSel kata = pilihan(5, Map.of("ya", "true", "tidak", "false", "y", "true", "t", "false"));
        return bacaan("boolean", "ya atau tidak", sel -> {
            HasilSel hasil = kata.baca(sel);
            return hasil.nilai() == null ? HasilSel.salah("tidak dikenal; tulis ya atau tidak")
                    : HasilSel.nilai(Boolean.valueOf((String) hasil.nilai()));
        });
    }

    /** The code of a Kelurahan by the Ministry of Home Affairs, with its points or without them. */
    public static BacaanSel kelurahan() {
        return bacaan("varchar(13)", "kode wilayah Kelurahan menurut Kemendagri, misalnya 31.71.01.1001", sel -> {
            String kode = sel.teks();
            if (KELURAHAN_RAPAT.matcher(kode).matches()) {
                kode = kode.substring(0, 2) + "." + kode.substring(2, 4) + "." + kode.substring(4, 6) + "." + kode.substring(6);
            }
            return KELURAHAN.matcher(kode).matches() ? HasilSel.nilai(kode)
                    : HasilSel.salah("bukan kode Kelurahan; tulis seperti 31.71.01.1001");
        });
    }

    /**
     * A number of so many digits that names a person or a card. A number of a spreadsheet is refused: it holds fifteen digits.
     *
     * @param sebutan what it is called
     */
    public static BacaanSel angka(String sebutan, int panjang) {
        return bacaan("varchar(" + panjang + ")", panjang + " angka; format selnya Teks", sel -> {
            if (sel.tanggal() != null) {
                return HasilSel.salah("diubah lembar kerja menjadi tanggal; ubah format kolomnya menjadi Teks dan isi ulang dari sumbernya");
            }
            if (sel.bilangan() || DIBULATKAN.matcher(sel.teks()).matches()) {
                return HasilSel.salah("disimpan sebagai bilangan, yang oleh lembar kerja dibulatkan sesudah angka ke-15; ubah format "
                        + "kolomnya menjadi Teks dan isi ulang dari sumbernya");
            }
            // As official papers print it: in groups.
            String angka = sel.teks().replaceAll("(?<=[0-9])[ \u00a0](?=[0-9])", "");
            return angka.length() == panjang && angka.chars().allMatch(a -> a >= '0' && a <= '9') ? HasilSel.nilai(angka)
                    : HasilSel.salah(sebutan + " harus " + panjang + " angka; di sini " + angka.length() + " karakter");
        });
    }

    /** A kind of cells of a room's own. */
    public static BacaanSel bacaan(String tipe, String cara, Function<SelTabel, HasilSel> baca) {
        return new BacaanBiasa(tipe, cara, baca);
    }

    private record BacaanBiasa(String tipe, String cara, Function<SelTabel, HasilSel> pembaca) implements BacaanSel {

        @Override
        public HasilSel baca(SelTabel sel) {
            return pembaca.apply(sel);
        }
    }
}
