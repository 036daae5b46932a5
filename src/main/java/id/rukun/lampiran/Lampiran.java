package id.rukun.lampiran;

import id.rukun.isian.nilai.Terlampir;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/**
 * A file that was taken in. It is bound once, to the submission that attaches it first, or to a case alone; from then on only
 * its name and content can be erased, when the retention of its case ends (UU 27/2022).
 */
@Entity
public class Lampiran implements Persistable<String> {

    @Id
    private String id;

    @Column(updatable = false)
    private String pemilik;

    private String nama;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisLampiran jenis;

    @Column(updatable = false)
    private Long ukuran;

    private String sidik;

    @Column(updatable = false)
    private Instant diunggahPada;

    private String isianId;
    private String kasusId;
    private Instant dihapusPada;

    /** Its id is given before it is kept: the content lies there already. */
    @Transient
    private boolean baru;

    protected Lampiran() {}

    Lampiran(String id, String pemilik, String nama, BerkasBersih berkas, Instant diunggahPada) {
        this.id = id;
        this.pemilik = pemilik;
        this.nama = nama;
        this.jenis = berkas.jenis();
        this.ukuran = (long) berkas.isi().length;
        this.sidik = berkas.sidik();
        this.diunggahPada = diunggahPada;
        this.baru = true;
    }

    boolean milik(String akun) {
        return pemilik.equals(akun);
    }

    /** To a case: through the submission that attached it, or by itself. */
    boolean terikat() {
        return kasusId != null;
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    void ikat(String isian, String kasus) {
        if (terikat()) {
            throw new IllegalStateException("Lampiran " + id + " sudah terikat pada kasus " + kasusId + ".");
        }
        isianId = isian;
        kasusId = kasus;
    }

    void hapusIsi(Instant waktu) {
        nama = null;
        sidik = null;
        dihapusPada = waktu;
    }

    Terlampir terlampir() {
        return new Terlampir(id, nama, jenis.name(), ukuran, sidik);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    String id() {
        return id;
    }

    /** {@code null} once it is erased. */
    String nama() {
        return nama;
    }

    JenisLampiran jenis() {
        return jenis;
    }

    /** In bytes. */
    long ukuran() {
        return ukuran;
    }

    /** {@code null} once it is erased. */
    String sidik() {
        return sidik;
    }

    /** {@code null} until it is bound. */
    String kasusId() {
        return kasusId;
    }
}
