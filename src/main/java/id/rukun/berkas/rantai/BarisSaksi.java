package id.rukun.berkas.rantai;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * One row as the database has it now.
 *
 * @param kolom value by name of the column, without those that are empty
 */
public record BarisSaksi(TabelSaksi tabel, String kasusId, String id, SortedMap<String, String> kolom) {

    CatatanRegister.SidikBaris sidik(String garam) {
        return new CatatanRegister.SidikBaris(tabel.tabel(), id, sidikSemua(garam), sidikTetap(garam));
    }

    public String sidikSemua(String garam) {
        return sidik(garam, true);
    }

    /** {@code null} for a table without columns that never change. */
    public String sidikTetap(String garam) {
        return tabel.tetap().isEmpty() ? null : sidik(garam, false);
    }

    private String sidik(String garam, boolean semua) {
        List<String> nilai = new ArrayList<>(List.of(garam, tabel.tabel(), id));
        kolom.forEach((nama, isi) -> {
            if (semua || tabel.tetap().contains(nama)) {
                nilai.add(nama);
                nilai.add(isi);
            }
        });
        return RantaiHash.sidik(nilai.toArray(String[]::new));
    }
}
