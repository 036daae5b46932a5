package id.rukun.berkas;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/**
 * Where the chain of a case ends. Only ever loaded with a lock, so what a transaction sees of it is never stale.
 * It also tells when the last entries of a chain were cut off.
 */
@Entity
class KepalaBerkas {

    @Id
    private String kasusId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kasus_id")
    private Kasus kasus;

    private int urutan;
    private String hash = RantaiHash.AWAL;

    protected KepalaBerkas() {}

    KepalaBerkas(Kasus kasus) {
        this.kasus = kasus;
    }

    String kasusId() {
        return kasusId;
    }

    boolean kasusSelesai() {
        return kasus.status() == StatusKasus.SELESAI;
    }

    int urutan() {
        return urutan;
    }

    String hash() {
        return hash;
    }

    void maju(EntriBerkas entri) {
        urutan = entri.urutan();
        hash = entri.hash();
    }
}
