package id.rukun.berkas.daftar;

import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.berkas.rantai.RantaiHash;
import id.rukun.berkas.segel.Segel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The list of heads outside the database, as all days together made it. A head only ever goes forward in it: what the
 * database says against that is found today and on each later day. Each block vouches for its own lines and, by the hash
 * of the block before, for all earlier ones, so that reading the list costs as much as the list is long.
 */
final class DaftarKepala {

    /** As many sentences as anybody reads; a list that was thrown together of rubbish has no end of them. */
    private static final int DISEBUT = 20;

    private final SortedMap<String, KepalaTercatat> kepala = new TreeMap<>();
    private final List<String> temuan = new ArrayList<>();
    private final Set<String> blokTerbaca = new HashSet<>();
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

    /**
     * The database remembers the last block that was written. Where the list lacks it, the next block goes on from that
     * one all the same: what is missing shows that day and on each later one, until it is brought back.
     *
     * @param hash of that block
     * @param hari day of the next one
     */
    void mengenal(String hash, String hari) {
        if (!blokTerbaca.contains(hash)) {
            sebelum = hash;
            temuan.add(tidakMenyambung(hari));
        }
    }

    /** What is wrong with the list itself. */
    List<String> temuan() {
        return temuan.size() <= DISEBUT ? List.copyOf(temuan)
                : List.copyOf(temuan.subList(temuan.size() - DISEBUT, temuan.size()));
    }

    int jumlah() {
        return kepala.size();
    }

    /** Day of the last block; empty while there is none. */
    String tanggal() {
        return tanggal;
    }

    /** The same as a date; {@code null} if it is none. */
    LocalDate sejak() {
        try {
            return LocalDate.parse(tanggal);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void tambah(BlokDaftar blok, BiPredicate<Segel, String> segel) {
        blok.baris().forEach(b -> kepala.put(b.nomor(), b));
        if (!segel.test(blok.segel(), blok.pesan())) {
            temuan.add("Segel daftar tanggal " + blok.tanggal() + " tidak sah atau kuncinya tidak dikenal.");
        } else if (!blok.sebelum().equals(sebelum)) {
            temuan.add(tidakMenyambung(blok.tanggal()));
        } else if (blok.jumlah() != kepala.size() || !blok.sidik().equals(BlokDaftar.sidik(blok.baris()))) {
            temuan.add("Baris pada daftar tanggal " + blok.tanggal() + " telah diubah.");
        }
        sebelum = blok.hash();
        blokTerbaca.add(sebelum);
        tanggal = blok.tanggal();
        nomorTerakhir = blok.nomorTerakhir();
    }

    private static String tidakMenyambung(String tanggal) {
        return "Daftar tanggal " + tanggal + " tidak menyambung ke daftar sebelumnya: catatan sebelum itu hilang atau diubah.";
    }

    /** The block of a day, not sealed yet: the heads that went forward. */
    BlokDaftar lanjut(String hari, KeadaanBerkas kini) {
        List<KepalaTercatat> maju = kini.kepala().stream()
                .filter(k -> k.tertulis() && maju(k, kini)).toList();
        long baru = maju.stream().filter(k -> !kepala.containsKey(k.nomor())).count();
        String nomor = nomorTerakhir.compareTo(kini.nomorTerakhir()) > 0 ? nomorTerakhir : kini.nomorTerakhir();
        return new BlokDaftar(hari, maju, kepala.size() + (int) baru, nomor, BlokDaftar.sidik(maju), sebelum, null);
    }

    /** Whether a block would say no more than the last one does. */
    boolean memuat(BlokDaftar blok) {
        return blok.baris().isEmpty() && blok.tanggal().equals(tanggal) && blok.nomorTerakhir().equals(nomorTerakhir)
                && blokTerbaca.contains(blok.sebelum());
    }

    /** Ids of the cases whose head is another one than the list's. */
    Set<String> berubah(KeadaanBerkas kini) {
        return kini.kepala().stream().filter(k -> !k.equals(kepala.get(k.nomor()))).map(KepalaTercatat::kasusId)
                .collect(Collectors.toSet());
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
        kini.kepala().stream().filter(k -> !k.tertulis()).forEach(k -> hasil.putIfAbsent(k.nomor(),
                "Nomor atau kepala berkas kasus " + k.nomor() + " bukan tulisan Rukun, jadi tidak dapat didaftar."));
        if (nomorTerakhir.compareTo(kini.nomorTerakhir()) > 0) {
            hasil.put(TemuanBerkas.NOMOR_URUT, "Nomor urut kasus dimundurkan: daftar mencatat " + nomorTerakhir
                    + ", basis data mencatat " + kini.nomorTerakhir() + ".");
        }
        kini.melampauiNomorUrut(kepala.keySet()).forEach((tahun, nomor) -> hasil.putIfAbsent(TemuanBerkas.NOMOR_URUT,
                "Nomor urut kasus tahun " + tahun + " dimundurkan: nomor " + nomor + " sudah diberikan."));
        kini.nomorHilang(kepala.keySet()).forEach(celah -> hasil.putIfAbsent(celah.pertama(), celah.kalimat()));
        return hasil;
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
