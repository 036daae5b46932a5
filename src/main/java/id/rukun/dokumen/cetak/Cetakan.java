package id.rukun.dokumen.cetak;

import id.rukun.berkas.sidik.Sidik;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/**
 * A document as it was printed. It never changes; only its digest and its bytes can be erased, when the retention of its case
 * ends (UU 27/2022).
 */
@Entity
@Table(name = "dokumen_cetakan")
class Cetakan implements Persistable<String> {

    @Id
    private String dokumenId;
    @Column(updatable = false)
    private String kasusId;
    @Column(updatable = false)
    private String berkasId;
    private String sidik;
    @Column(updatable = false)
    private Long ukuran;
    @Column(updatable = false)
    private Instant dicetakPada;
    private Instant dihapusPada;
    /** Its id is the document's, given before. */
    @Transient
    private boolean baru;

    protected Cetakan() {}

    Cetakan(String dokumenId, String kasusId, String berkasId, String sidik, long ukuran, Instant dicetakPada) {
        this.dokumenId = dokumenId;
        this.kasusId = kasusId;
        this.berkasId = berkasId;
        this.sidik = sidik;
        this.ukuran = ukuran;
        this.dicetakPada = dicetakPada;
        this.baru = true;
    }

    void hapusIsi(Instant waktu) {
        sidik = null;
        dihapusPada = waktu;
    }

    /** Whether bytes are what was printed. */
    boolean cocok(byte[] bita) {
        return Sidik.atas(bita).equals(sidik);
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    @Override
    public String getId() {
        return dokumenId;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    String dokumenId() {
        return dokumenId;
    }

    String kasusId() {
        return kasusId;
    }

    /** Under which its bytes lie. */
    String berkasId() {
        return berkasId;
    }

    /** {@code null} once it is erased. */
    String sidik() {
        return sidik;
    }

    /** In bytes. */
    long ukuran() {
        return ukuran;
    }
}
