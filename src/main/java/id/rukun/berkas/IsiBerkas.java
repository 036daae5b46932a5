package id.rukun.berkas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;

/** The content of an entry, beside the chain, until it is erased. */
@Entity
class IsiBerkas {

    @Id
    private String entriId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entri_id")
    private EntriBerkas entri;

    private String garam;
    private String isi;

    /** Set once, for all contents of a case together. */
    @Column(updatable = false)
    private LocalDate simpanSampai;

    private Instant dihapusPada;

    protected IsiBerkas() {}

    IsiBerkas(EntriBerkas entri, String garam, String isi, LocalDate simpanSampai) {
        this.entri = entri;
        this.garam = garam;
        this.isi = isi;
        this.simpanSampai = simpanSampai;
    }

    /** Without the salt even a content that can be guessed is not found again from its digest. */
    void hapus(Instant waktu) {
        garam = null;
        isi = null;
        dihapusPada = waktu;
    }

    String entriId() {
        return entriId;
    }

    int urutan() {
        return entri.urutan();
    }

    /** Whether it vouches for rows outside the dossier and may be erased with them. */
    boolean saksi() {
        return entri.jenis() == JenisEntri.REGISTER && !entri.abadi();
    }

    String isi() {
        return isi;
    }

    LocalDate simpanSampai() {
        return simpanSampai;
    }

    Instant dihapusPada() {
        return dihapusPada;
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    String digest() {
        return RantaiHash.digest(garam, isi);
    }
}
