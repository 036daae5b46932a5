package id.rukun.impor;

import id.rukun.impor.tabel.TabelCsv;
import java.util.ArrayList;
import java.util.List;

/** What an import gives as a table: its mistakes, and the empty table to be filled in. */
public final class LaporanImpor {

    private LaporanImpor() {}

    /** The mistakes, as many as are told one by one, each with its row and column. */
    public static byte[] kesalahan(HasilImpor hasil) {
        List<List<String>> baris = new ArrayList<>();
        hasil.kesalahan().forEach(k -> baris.add(List.of(String.valueOf(k.baris()), k.kolom(), k.isi(), k.sebab())));
        if (hasil.banyaknyaKesalahan() > baris.size()) {
            baris.add(List.of("", "", "", "Masih ada " + (hasil.banyaknyaKesalahan() - baris.size()) + " kesalahan lain."));
        }
        return TabelCsv.tulis(List.of("baris", "kolom", "isi", "kesalahan"), baris);
    }

    /** The headings of a kind of import, and nothing below them. */
    public static byte[] templat(Importir importir) {
        return TabelCsv.tulis(importir.kolom().stream().map(KolomImpor::nama).toList(), List.of());
    }
}
