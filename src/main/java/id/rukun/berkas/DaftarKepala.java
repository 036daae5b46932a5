package id.rukun.berkas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * The list of heads outside the database, as all days together made it. A head only ever goes forward in it: what the
 * database says against that is found today and on each later day.
 */
final class DaftarKepala {

    private static final String NOMOR_URUT = "nomor urut";

    private final SortedMap<String, KepalaTercatat> kepala = new TreeMap<>();
    private final List<String> temuan = new ArrayList<>();
    private String sebelum = RantaiHash.AWAL;
    private String tanggal = "";
    private String nomorTerakhir = BlokDaftar.TANPA_NOMOR;

    /**
     * @param isi lines of the list; none while there is no list yet
     * @param segel whether a seal holds over a message
     */
    DaftarKepala(List<String> isi, BiPredicate<Segel, String> segel) {
        BlokDaftar.baca(isi, temuan).forEach(blok -> tambah(blok, segel));
    }

    /** What is wrong with the list itself. */
    List<String> temuan() {
        return List.copyOf(temuan);
    }

    int jumlah() {
        return kepala.size();
    }

    /** Day of the last block; empty while there is none. */
    String tanggal() {
        return tanggal;
    }

    private void tambah(BlokDaftar blok, BiPredicate<Segel, String> segel) {
        blok.baris().forEach(b -> kepala.put(b.nomor(), b));
        if (!segel.test(blok.segel(), blok.pesan())) {
            temuan.add("Segel daftar tanggal " + blok.tanggal() + " tidak sah atau kuncinya tidak dikenal.");
        } else if (!blok.sebelum().equals(sebelum)) {
            temuan.add("Daftar tanggal " + blok.tanggal() + " tidak menyambung ke daftar sebelumnya.");
        } else if (blok.jumlah() != kepala.size() || !blok.sidik().equals(BlokDaftar.sidik(kepala.values()))) {
            temuan.add("Baris pada daftar tanggal " + blok.tanggal() + " telah diubah.");
        }
        sebelum = blok.hash();
        tanggal = blok.tanggal();
        nomorTerakhir = blok.nomorTerakhir();
    }

    /** The block of a day: the heads that went forward, and the seal's message over all. */
    BlokDaftar lanjut(String hari, KeadaanBerkas kini) {
        List<KepalaTercatat> maju = kini.kepala().stream().filter(k -> maju(k, kini)).toList();
        SortedMap<String, KepalaTercatat> semua = new TreeMap<>(kepala);
        maju.forEach(k -> semua.put(k.nomor(), k));
        String nomor = nomorTerakhir.compareTo(kini.nomorTerakhir()) > 0 ? nomorTerakhir : kini.nomorTerakhir();
        return new BlokDaftar(hari, maju, semua.size(), nomor, BlokDaftar.sidik(semua.values()), sebelum, null);
    }

    /** What the database of now has lost or altered since the list was written, by number of the case. */
    Map<String, String> bandingkan(KeadaanBerkas kini) {
        Map<String, String> hasil = new LinkedHashMap<>();
        Map<String, KepalaTercatat> ada = new TreeMap<>();
        kini.kepala().forEach(k -> ada.put(k.nomor(), k));
        kepala.values().forEach(lama -> {
            String sebab = sebab(lama, ada.get(lama.nomor()), kini);
            if (sebab != null) {
                hasil.put(lama.nomor(), sebab);
            }
        });
        if (nomorTerakhir.compareTo(kini.nomorTerakhir()) > 0) {
            hasil.put(NOMOR_URUT, "Nomor urut kasus dimundurkan: daftar mencatat " + nomorTerakhir
                    + ", basis data mencatat " + kini.nomorTerakhir() + ".");
        }
        kini.nomorHilang().forEach(nomor -> hasil.putIfAbsent(nomor, tanpaKasus(nomor)));
        return hasil;
    }

    static String tanpaKasus(String nomor) {
        return "Nomor kasus " + nomor + " tidak ada lagi: nomornya pernah diberikan, tetapi kasusnya hilang.";
    }

    private boolean maju(KepalaTercatat kini, KeadaanBerkas keadaan) {
        KepalaTercatat lama = kepala.get(kini.nomor());
        return lama == null || kini.urutan() > lama.urutan() && sebab(lama, kini, keadaan) == null;
    }

    private static String sebab(KepalaTercatat lama, KepalaTercatat kini, KeadaanBerkas keadaan) {
        String kasus = "kasus " + lama.nomor();
        if (kini == null) {
            return "K" + kasus.substring(1) + " hilang: daftar mencatat " + lama.urutan() + " entri.";
        }
        if (!kini.kasusId().equals(lama.kasusId())) {
            return "Berkas " + kasus + " telah ditukar dengan berkas lain.";
        }
        if (kini.urutan() < lama.urutan()) {
            return "Berkas " + kasus + " mundur: daftar mencatat " + lama.urutan() + " entri, basis data "
                    + kini.urutan() + ".";
        }
        return keadaan.hash(kini, lama.urutan()).equals(lama.hash()) ? null
                : "Berkas " + kasus + " telah ditulis ulang: entri " + lama.urutan() + " bukan yang dicatat daftar.";
    }
}
