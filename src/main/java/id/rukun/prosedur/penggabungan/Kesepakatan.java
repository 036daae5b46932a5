package id.rukun.prosedur.penggabungan;

import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a Musyawarah at Kelurahan level agreed on beside the merger itself (Pasal 11 ayat (3)); none without consensus. */
@Entity
@Table(name = "penggabungan_kesepakatan")
public class Kesepakatan {

    @Id
    private String musyawarahId;

    private String kasusId;
    private String rwTujuanId;
    private String nomorHasil;

    @Version
    private Integer versi;

    protected Kesepakatan() {}

    Kesepakatan(String kasusId, String musyawarahId, MufakatKelurahanIsian isian) {
        this.kasusId = kasusId;
        this.musyawarahId = musyawarahId;
        this.rwTujuanId = isian.rwTujuan();
        this.nomorHasil = isian.nomorHasil();
    }

    /** RW that the merged RT is to belong to; {@code null} where RW merge. */
    public String rwTujuanId() {
        return rwTujuanId;
    }

    /** The same with the number that the merged unit will bear. */
    public TujuanPenggabungan tujuan() {
        return new TujuanPenggabungan(rwTujuanId, nomorHasil);
    }
}
