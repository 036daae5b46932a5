package id.rukun.lampiran.tambahan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** What a file is that was added to a case. It never changes, but that a scan may be withdrawn;
 * the sentences are erased with the file. */
@Entity
class LampiranTambahan implements Persistable<String> {

    @Id
    private String lampiranId;
    @Column(updatable = false)
    private String kasusId;
    @Column(updatable = false)
    private String dokumenId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisTambahan jenis;
    private String keterangan;
    @Column(updatable = false)
    private Instant dicatatPada;
    private Instant ditarikPada;
    private String alasanTarik;
    private Instant dihapusPada;
    /** Its id is the file's, given before. */
    @Transient
    private boolean baru;

    protected LampiranTambahan() {}

    LampiranTambahan(String kasusId, TambahanBaru dari, Instant dicatatPada) {
        this.lampiranId = dari.lampiran();
        this.kasusId = kasusId;
        this.dokumenId = dari.dokumen();
        this.jenis = dari.jenis();
        this.keterangan = dari.keterangan();
        this.dicatatPada = dicatatPada;
        this.baru = true;
    }

    /** Once: it is no longer the signed copy of its document. */
    void tarik(String alasan, Instant waktu) {
        alasanTarik = alasan;
        ditarikPada = waktu;
    }

    void hapusIsi(Instant waktu) {
        keterangan = null;
        alasanTarik = null;
        dihapusPada = waktu;
    }

    @Override
    public String getId() {
        return lampiranId;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    String lampiranId() {
        return lampiranId;
    }

    String dokumenId() {
        return dokumenId;
    }

    JenisTambahan jenis() {
        return jenis;
    }

    /** {@code null} once it is erased. */
    String keterangan() {
        return keterangan;
    }

    String kasusId() {
        return kasusId;
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    /** {@code null} while it stands. */
    Instant ditarikPada() {
        return ditarikPada;
    }

    /** {@code null} while it stands, and once it is erased. */
    String alasanTarik() {
        return alasanTarik;
    }

    Instant dicatatPada() {
        return dicatatPada;
    }
}
