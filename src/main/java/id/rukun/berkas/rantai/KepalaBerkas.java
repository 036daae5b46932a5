package id.rukun.berkas.rantai;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.segel.Segel;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/**
 * Where the chain of a case ends. Only ever loaded with a lock, so what a transaction sees of it is never stale.
 * It also tells when the last entries of a chain were cut off; its seal tells when it was set back or the chain written
 * anew.
 */
@Entity
public class KepalaBerkas {

    private static final String BENTUK = "rukun-kepala-1";

    @Id
    private String kasusId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kasus_id")
    private Kasus kasus;

    private int urutan;
    private String hash = RantaiHash.AWAL;
    private String kunciSegel;
    private String segel;

    protected KepalaBerkas() {}

    public KepalaBerkas(Kasus kasus) {
        this.kasus = kasus;
    }

    public String kasusId() {
        return kasusId;
    }

    public String nomorKasus() {
        return kasus.nomor();
    }

    boolean kasusSelesai() {
        return kasus.status() == StatusKasus.SELESAI;
    }

    public int urutan() {
        return urutan;
    }

    public String hash() {
        return hash;
    }

    /** What its seal is over. */
    public String pesan() {
        return pesan(kasusId, urutan, hash);
    }

    public static String pesan(String kasusId, int urutan, String hash) {
        return RantaiHash.sidik(BENTUK, kasusId, Integer.toString(urutan), hash);
    }

    public Segel segel() {
        return new Segel(kunciSegel, segel);
    }

    public void disegel(Segel baru) {
        kunciSegel = baru.kunci();
        segel = baru.nilai();
    }

    void maju(EntriBerkas entri) {
        urutan = entri.urutan();
        hash = entri.hash();
    }
}
