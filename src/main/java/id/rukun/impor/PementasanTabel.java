package id.rukun.impor;

import id.rukun.impor.sel.BentukSel;
import id.rukun.impor.sel.HasilSel;
import id.rukun.impor.sel.SelTabel;
import id.rukun.impor.tabel.BarisBerkas;
import id.rukun.impor.tabel.PenerimaBaris;
import id.rukun.impor.tabel.TabelTakTerbacaException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the rows of a file into the staging table, some hundreds at a time. The first row that says anything names the columns, in any
 * order; a heading that is not known is refused, for a column that nobody reads is one that somebody believed to be read.
 */
final class PementasanTabel implements PenerimaBaris {

    private static final int SEKALIGUS = 1000;
    /** The number of the row, and the columns that could not be read. */
    private static final int LAIN = 2;
    private static final String TANGGAL = BentukSel.tanggal().tipe();

    private final Importir importir;
    private final KerjaImpor kerja;
    private final Kemajuan kemajuan;
    private final String perintah;
    private final List<Object[]> antrean = new ArrayList<>(SEKALIGUS);
    private final TanggalBerkas tanggal = new TanggalBerkas();
    private int[] letak;
    private Set<Integer> bernama = Set.of();
    private int banyaknya;
    private int kira;

    PementasanTabel(Importir importir, KerjaImpor kerja, Kemajuan kemajuan) {
        this.importir = importir;
        this.kerja = kerja;
        this.kemajuan = kemajuan;
        String kolom = importir.kolom().stream().map(KolomImpor::nama).collect(Collectors.joining(", "));
        this.perintah = "insert into " + nama(importir) + " (baris, salah, " + kolom + ") values ("
                + String.join(", ", Collections.nCopies(importir.kolom().size() + 2, "?")) + ")";
        kerja.tabelSementara(nama(importir), Stream.concat(Stream.of("baris integer primary key", "salah varchar(500)"),
                importir.kolom().stream().map(k -> k.nama() + " " + k.bacaan().tipe())).toArray(String[]::new));
    }

    /** Name of the staging table of a kind of import. */
    static String nama(Importir importir) {
        return "impor_" + importir.jenis().replace('-', '_');
    }

    @Override
    public void kira(int baris) {
        // The headings are a row as well.
        kira = Math.max(0, baris - 1);
        kemajuan.sampai(TahapImpor.DIBACA, 0, kira);
    }

    @Override
    public void terima(BarisBerkas baris) {
        if (baris.kosong()) {
            return;
        }
        if (letak == null) {
            kepala(baris);
            return;
        }
        banyaknya++;
        antrean.add(nilai(baris));
        if (antrean.size() == SEKALIGUS) {
            simpan();
            kemajuan.sampai(TahapImpor.DIBACA, banyaknya, Math.max(kira, banyaknya));
        }
    }

    /** @return how many rows there were */
    int selesai() {
        if (letak == null || banyaknya == 0) {
            throw new TabelTakTerbacaException("Berkas ini tidak memuat satu baris pun di bawah nama kolomnya.");
        }
        simpan();
        kerja.terisi(nama(importir));
        tanggal.simpulkan(kerja, nama(importir));
        return banyaknya;
    }

    private void simpan() {
        kerja.masukkan(perintah, antrean);
        antrean.clear();
    }

    private void kepala(BarisBerkas baris) {
        List<String> judul = baris.sel().stream().map(sel -> baku(sel.teks())).toList();
        List<String> dikenal = importir.kolom().stream().map(KolomImpor::nama).toList();
        String semua = "Kolom yang dikenal: " + String.join(", ", dikenal) + ".";
        judul.stream().filter(j -> !j.isEmpty() && !dikenal.contains(j)).findFirst().ifPresent(j -> {
            throw new TabelTakTerbacaException("Kolom “" + new KesalahanImpor(1, "", j, "").isi() + "” (baris " + baris.nomor()
                    + ") tidak dikenal. " + semua + " Hapus kolom lain, atau pakai contohnya.");
        });
        judul.stream().filter(j -> !j.isEmpty() && Collections.frequency(judul, j) > 1).findFirst().ifPresent(j -> {
            throw new TabelTakTerbacaException("Kolom " + j + " ada lebih dari satu kali (baris " + baris.nomor() + "). Hapus salah satunya.");
        });
        importir.kolom().stream().filter(k -> k.wajib() && !judul.contains(k.nama())).findFirst().ifPresent(k -> {
            throw new TabelTakTerbacaException("Kolom " + k.nama() + " tidak ada. " + semua);
        });
        letak = dikenal.stream().mapToInt(judul::indexOf).toArray();
        bernama = Arrays.stream(letak).boxed().collect(Collectors.toSet());
    }

    /** "Nomor KK" as "nomor_kk". */
    private static String baku(String judul) {
        return judul.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    private Object[] nilai(BarisBerkas baris) {
        Object[] nilai = new Object[letak.length + LAIN];
        StringBuilder salah = new StringBuilder();
        for (int i = 0; i < letak.length; i++) {
            KolomImpor kolom = importir.kolom().get(i);
            SelTabel sel = letak[i] < 0 ? SelTabel.KOSONG : baris.sel(letak[i]);
            HasilSel hasil = baca(kolom, sel);
            nilai[i + LAIN] = hasil.nilai();
            if (!terbalik(kolom, sel, baris.nomor(), hasil) && hasil.salah() != null) {
                kerja.tolak(baris.nomor(), kolom.nama(), sel.teks(), hasil.salah());
            }
            salah.append(hasil.salah() == null ? "" : "," + kolom.nama() + ",");
        }
        nilai[0] = baris.nomor();
        nilai[1] = salah.isEmpty() ? "" : salah.toString();
        berlebih(baris);
        return nilai;
    }

    /** Whether a cell holds a day with its month first, which is named once for its column. */
    private boolean terbalik(KolomImpor kolom, SelTabel sel, int nomor, HasilSel hasil) {
        if (!TANGGAL.equals(kolom.bacaan().tipe())) {
            return false;
        }
        if (sel.tanggal() != null && hasil.nilai() != null) {
            tanggal.lihatTanggal(kolom.nama(), nomor, sel.tanggal());
        }
        return sel.teksBiasa() && tanggal.lihat(kolom.nama(), nomor, sel.teks(), (LocalDate) hasil.nilai());
    }

    private void berlebih(BarisBerkas baris) {
        for (int i = 0; i < baris.sel().size(); i++) {
            if (!bernama.contains(i) && !baris.sel(i).kosong()) {
                kerja.tolak(baris.nomor(), "ke-" + (i + 1), KolomImpor.kutipTakBernama(baris.sel(i).teks()), "berisi sesuatu di luar kolom yang bernama; mungkin pemisah kolom di dalam "
                        + "sebuah sel tidak diapit tanda kutip");
            }
        }
    }

    private static HasilSel baca(KolomImpor kolom, SelTabel sel) {
        if (sel.kosong()) {
            return kolom.wajib() ? HasilSel.salah("belum diisi") : HasilSel.nilai(null);
        }
        return sel.salah() == null ? kolom.bacaan().baca(sel) : HasilSel.salah(sel.salah());
    }
}
