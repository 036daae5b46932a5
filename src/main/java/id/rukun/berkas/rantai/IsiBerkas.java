package id.rukun.berkas.rantai;

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
public class IsiBerkas {

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
    public void hapus(Instant waktu) {
        garam = null;
        isi = null;
        dihapusPada = waktu;
    }

    String entriId() {
        return entriId;
    }

    public int urutan() {
        return entri.urutan();
    }

    /** Whether it vouches for rows outside the dossier and may be erased with them. */
    public boolean saksi() {
        return entri.jenis() == JenisEntri.REGISTER && !entri.abadi();
    }

    public String isi() {
        return isi;
    }

    public LocalDate simpanSampai() {
        return simpanSampai;
    }

    public Instant dihapusPada() {
        return dihapusPada;
    }

    public boolean dihapus() {
        return dihapusPada != null;
    }

    public String digest() {
        return RantaiHash.digest(garam, isi);
    }
}
