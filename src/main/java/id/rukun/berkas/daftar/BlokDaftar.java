package id.rukun.berkas.daftar;

import id.rukun.berkas.rantai.RantaiHash;
import id.rukun.berkas.segel.Segel;
import java.util.ArrayList;
import java.util.List;

/**
 * What one day adds to the list of heads: those that moved since the day before, and a sealed summary.
 *
 * @param tanggal the day, as ISO text
 * @param baris heads that are new or have moved
 * @param jumlah how many cases the list holds from now on
 * @param nomorTerakhir the last case number given; {@code -} while there is none
 * @param sidik SHA-256 over the lines
 * @param sebelum SHA-256 over the block before; 64 zeros for the first
 * @param segel seal over everything but the lines, which the hash covers
 */
public record BlokDaftar(String tanggal, List<KepalaTercatat> baris, int jumlah, String nomorTerakhir, String sidik,
        String sebelum, Segel segel) {

    public static final String AWAL = "rukun-daftar-1";
    static final String TANPA_NOMOR = "-";
    private static final String AKHIR = "segel ";
    private static final int RINGKASAN = 6;
    /** Of an Ed25519 signature in Base64. */
    private static final int PANJANG_SEGEL = 88;
    private static final int DIKUTIP = 60;

    static String sidik(List<KepalaTercatat> baris) {
        return RantaiHash.sidik(baris.stream().map(KepalaTercatat::baris).toArray(String[]::new));
    }

    String pesan() {
        return RantaiHash.sidik(AWAL, tanggal, Integer.toString(jumlah), nomorTerakhir, sidik, sebelum);
    }

    BlokDaftar disegel(Segel oleh) {
        return new BlokDaftar(tanggal, baris, jumlah, nomorTerakhir, sidik, sebelum, oleh);
    }

    public String hash() {
        return RantaiHash.sidik(teks());
    }

    /** One line for the log; the block before vouches for all earlier ones. */
    String ringkas() {
        return String.join(" ", tanggal, Integer.toString(jumlah), nomorTerakhir, sidik, sebelum, segel.kunci(),
                segel.nilai());
    }

    String teks() {
        StringBuilder teks = new StringBuilder(AWAL).append(' ').append(tanggal).append('\n');
        baris.forEach(b -> teks.append(b.baris()).append('\n'));
        return teks.append("jumlah ").append(jumlah).append('\n')
                .append("nomor-terakhir ").append(nomorTerakhir).append('\n')
                .append("sidik ").append(sidik).append('\n')
                .append("sebelum ").append(sebelum).append('\n')
                .append("kunci ").append(segel.kunci()).append('\n')
                .append(AKHIR).append(segel.nilai()).append('\n').toString();
    }

    /**
     * The blocks of a list. Lines that belong to no whole block, as after a crash in the middle of writing, are left out
     * and told.
     */
    public static List<BlokDaftar> baca(List<String> isi, List<String> temuan) {
        List<BlokDaftar> semua = new ArrayList<>();
        List<String> kini = new ArrayList<>();
        for (String baris : isi) {
            if (baris.startsWith(AWAL)) {
                sisa(kini, temuan);
            }
            kini.add(baris);
            if (baris.startsWith(AKHIR) && baris.length() >= AKHIR.length() + PANJANG_SEGEL) {
                tambah(semua, kini, temuan);
            }
        }
        sisa(kini, temuan);
        return semua;
    }

    private static void tambah(List<BlokDaftar> semua, List<String> kini, List<String> temuan) {
        try {
            semua.add(dari(kini));
        } catch (RuntimeException e) {
            temuan.add("Daftar memuat catatan yang tidak terbaca sesudah catatan ke-" + semua.size() + ".");
        }
        kini.clear();
    }

    private static void sisa(List<String> kini, List<String> temuan) {
        if (!kini.isEmpty()) {
            String awal = kini.get(0).substring(0, Math.min(DIKUTIP, kini.get(0).length()));
            temuan.add("Daftar memuat catatan yang tidak lengkap, terputus saat ditulis atau dipotong: " + awal + ".");
            kini.clear();
        }
    }

    private static BlokDaftar dari(List<String> teks) {
        int batas = teks.size() - RINGKASAN;
        List<String> ringkasan = teks.subList(batas, teks.size()).stream().map(b -> b.substring(b.indexOf(' ') + 1))
                .toList();
        return new BlokDaftar(teks.get(0).substring(AWAL.length() + 1),
                teks.subList(1, batas).stream().map(KepalaTercatat::dari).toList(),
                Integer.parseInt(ringkasan.get(0)), ringkasan.get(1), ringkasan.get(2), ringkasan.get(3),
                new Segel(ringkasan.get(4), ringkasan.get(5)));
    }
}
