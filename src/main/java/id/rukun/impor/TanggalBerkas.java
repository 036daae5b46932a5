package id.rukun.impor;

import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file writes the day before the month, as Indonesians do, or the month first, as a spreadsheet with American settings does. One
 * cell may mean both; what the others show decides. A column of which one cell can only be read month-first is refused as a whole, and
 * where nothing shows it some cells are said back in words, so that somebody sees how they were read. A column in which such a
 * spreadsheet has made days of what was typed day-first, and left as text what it could not read, is refused as well.
 */
final class TanggalBerkas {

    /** As {@link id.rukun.isian.nilai.BacaNilai} takes it: the same separator twice, which may be a space. */
    private static final Pattern ANGKA = Pattern.compile("([0-9]{1,2}) ?([-/. ]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4}|[0-9]{2})");
    private static final int DUA = 3;
    private static final int TAHUN = 4;
    private static final int ABAD = 2000;
    private static final int PENDEK = 2;
    private static final int BULAN_TERAKHIR = 12;
    private static final int DISEBUT = 3;
    private static final String UBAH = "ubah format kolomnya menjadi yyyy-mm-dd (di Excel: Format Cells, Custom; sel yang tidak berubah berisi teks "
            + "dan diketik ulang), lalu simpan lagi";
    private static final String KETIK_ULANG = "jadikan format kolomnya Teks, ketik ulang tanggalnya, lalu simpan lagi";

    private final Map<String, KolomTanggal> semua = new LinkedHashMap<>();

    private record Sel(int baris, String teks, LocalDate dibaca) {}

    /** What the cells of one column have shown so far. */
    private static final class KolomTanggal {

        private final List<Sel> berartiDua = new ArrayList<>();
        private Sel bulanDepan;
        private Sel hariDepan;
        private int banyaknya;
        private Sel teks;
        private Sel tanggal;
        private Sel dapatTertukar;
        private boolean tidakTertukar;

        /** Whether a spreadsheet has made days of what it could read month-first, and left the others as they were typed. */
        private boolean tertukar() {
            return hariDepan != null && dapatTertukar != null && !tidakTertukar;
        }
    }

    /** Looks at a cell that the file holds as a day. */
    void lihatTanggal(String kolom, int baris, LocalDate hari) {
        KolomTanggal milik = semua.computeIfAbsent(kolom, nama -> new KolomTanggal());
        Sel sel = new Sel(baris, hari.toString(), hari);
        milik.tanggal = milik.tanggal == null ? sel : milik.tanggal;
        if (hari.getDayOfMonth() > BULAN_TERAKHIR) {
            milik.tidakTertukar = true;
        } else if (hari.getDayOfMonth() != hari.getMonthValue() && milik.dapatTertukar == null) {
            milik.dapatTertukar = sel;
        }
    }

    /**
     * Looks at a cell with a date in words or figures.
     *
     * @param dibaca as what it was read; {@code null} where it was not
     * @return whether it can only be read month-first; then it is named with its column
     */
    boolean lihat(String kolom, int baris, String teks, LocalDate dibaca) {
        KolomTanggal milik = semua.computeIfAbsent(kolom, nama -> new KolomTanggal());
        Sel sel = new Sel(baris, teks, dibaca);
        milik.teks = milik.teks == null && dibaca != null ? sel : milik.teks;
        Matcher angka = ANGKA.matcher(teks);
        if (!angka.matches()) {
            return false;
        }
        int satu = Integer.parseInt(angka.group(1));
        int dua = Integer.parseInt(angka.group(DUA));
        if (dibaca == null) {
            boolean terbalik = bulanDepan(satu, dua, angka.group(TAHUN));
            milik.bulanDepan = terbalik && milik.bulanDepan == null ? sel : milik.bulanDepan;
            milik.banyaknya += terbalik ? 1 : 0;
            return terbalik;
        }
        if (satu > BULAN_TERAKHIR) {
            milik.hariDepan = milik.hariDepan == null ? sel : milik.hariDepan;
        } else if (satu != dua && milik.berartiDua.size() < DISEBUT) {
            milik.berartiDua.add(sel);
        }
        return false;
    }

    /** Whether there is such a day with the month first, and none with the day first. */
    private static boolean bulanDepan(int bulan, int hari, String tahun) {
        int angka = Integer.parseInt(tahun) + (tahun.length() == PENDEK ? ABAD : 0);
        return bulan >= 1 && bulan <= BULAN_TERAKHIR && hari > BULAN_TERAKHIR && hari <= YearMonth.of(angka, bulan).lengthOfMonth();
    }

    /** Names what the whole file has shown; a column that is refused says nothing any more. */
    void simpulkan(KerjaImpor kerja, String tabel) {
        semua.forEach((nama, kolom) -> tertukar(kerja, tabel, nama, kolom));
        String terbalik = semua.entrySet().stream().filter(satu -> satu.getValue().bulanDepan != null).map(Map.Entry::getKey).findFirst()
                .orElse(null);
        if (terbalik != null) {
            semua.forEach((nama, kolom) -> tolak(kerja, tabel, nama, kolom, terbalik));
        } else if (semua.values().stream().allMatch(kolom -> kolom.hariDepan == null)) {
            semua.forEach((nama, kolom) -> kolom.berartiDua.forEach(sel -> kerja.peringatkan(sel.baris, nama, sel.teks, "dibaca "
                    + Kalender.tulis(sel.dibaca) + ", hari di depan dan bulan sesudahnya; bila berkas ini menulis bulan di depan, " + UBAH)));
        }
    }

    private static void tertukar(KerjaImpor kerja, String tabel, String nama, KolomTanggal kolom) {
        Sel sel = kolom.dapatTertukar == null ? kolom.tanggal : kolom.dapatTertukar;
        if (kolom.tertukar()) {
            kerja.tolak(sel.baris, nama, sel.teks, "tersimpan sebagai tanggal, " + Kalender.tulis(sel.dibaca) + ", padahal baris "
                    + kolom.hariDepan.baris + " (" + kolom.hariDepan.teks + ") berupa teks dengan hari di depan: Excel dengan setelan Amerika "
                    + "menukar hari dan bulan ketika membuat tanggal dari yang diketik, sehingga tanggal dalam kolom ini tidak pasti dan seluruh kolomnya "
                    + "ditolak; " + KETIK_ULANG);
            kosongkan(kerja, tabel, nama);
        } else if (kolom.tanggal != null && kolom.teks != null) {
            kerja.peringatkan(sel.baris, nama, sel.teks, "tersimpan sebagai tanggal dan dibaca " + Kalender.tulis(sel.dibaca) + ", sedangkan baris "
                    + kolom.teks.baris + " (" + kolom.teks.teks + ") berupa teks; Excel dengan setelan Amerika menukar hari dan bulan ketika membuat "
                    + "tanggal dari yang diketik: cocokkan, dan bila tertukar, " + KETIK_ULANG);
        }
    }

    private static void tolak(KerjaImpor kerja, String tabel, String nama, KolomTanggal kolom, String terbalik) {
        if (kolom.bulanDepan != null) {
            kerja.tolak(kolom.bulanDepan.baris, nama, kolom.bulanDepan.teks, "hanya terbaca dengan bulan di depan" + berapa(kolom)
                    + ", sehingga tanggal lain dalam kolom ini pun tidak pasti dan seluruh kolomnya ditolak; bila hanya salah ketik, perbaiki sel "
                    + "itu, bila tidak, " + UBAH);
        } else if (kolom.hariDepan == null && !kolom.berartiDua.isEmpty()) {
            Sel sel = kolom.berartiDua.get(0);
            kerja.tolak(sel.baris, nama, sel.teks, "dapat berarti dua tanggal, dan kolom " + terbalik + " dalam berkas ini ditulis dengan bulan di "
                    + "depan, sehingga seluruh kolom ini ditolak; " + UBAH);
        } else {
            return;
        }
        kosongkan(kerja, tabel, nama);
    }

    /** Nothing is to be said of days that may be other ones. */
    private static void kosongkan(KerjaImpor kerja, String tabel, String nama) {
        kerja.ubah("update " + tabel + " set " + nama + " = null, salah = salah || '," + nama + ",' where salah not like '%," + nama + ",%'");
    }

    private static String berapa(KolomTanggal kolom) {
        String banyak = kolom.banyaknya > 1 ? " (" + kolom.banyaknya + " sel seperti itu)" : "";
        return kolom.hariDepan == null ? banyak : banyak + ", padahal baris " + kolom.hariDepan.baris + " (" + kolom.hariDepan.teks
                + ") hanya dengan hari di depan";
    }
}
