package id.rukun.berkas.kasus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The last case number given in a year. */
@Entity
public class NomorUrutKasus {

    @Id
    private Integer tahun;

    private int terakhir;

    protected NomorUrutKasus() {}

    NomorUrutKasus(int tahun) {
        this.tahun = tahun;
    }

    String berikut() {
        terakhir++;
        return nomor(tahun, terakhir);
    }

    public static String nomor(int tahun, int urutan) {
        return String.format("%d-%06d", tahun, urutan);
    }
}
