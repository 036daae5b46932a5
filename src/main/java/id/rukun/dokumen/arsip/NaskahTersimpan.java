package id.rukun.dokumen.arsip;

import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.jabatan.Jabatan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text as it was written down. It never changes; it can only be erased, when the retention of its case ends (UU 27/2022). */
@Entity
@Table(name = "dokumen_naskah")
class NaskahTersimpan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    /** Order of writing, given by the database: clocks may stand still or go equal. */
    @Column(insertable = false, updatable = false)
    private Long urutan;

    private String kasusId;
    private String kunci;
    private String nama;

    private String naskah;
    private String sidikNaskah;
    private Instant dicatatPada;
    private Instant dihapusPada;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Jabatan kantorJabatan;
    @Column(updatable = false)
    private String kantorUnitId;
    @Column(updatable = false)
    private String kantorPosId;

    /** Empty where nothing rests on it: before there was such a column nobody said so. */
    @Column(updatable = false)
    private Boolean dasar;

    protected NaskahTersimpan() {}

    NaskahTersimpan(String kasusId, String kunci, String nama, KantorPenandatangan kantor, String naskah, String sidikNaskah,
            Instant dicatatPada) {
        this.kasusId = kasusId;
        this.kunci = kunci;
        this.nama = nama;
        this.kantorJabatan = kantor.jabatan();
        this.kantorUnitId = kantor.unitId();
        this.kantorPosId = kantor.posId();
        this.naskah = naskah;
        this.sidikNaskah = sidikNaskah;
        this.dicatatPada = dicatatPada;
    }

    /** Before it is kept: a Keputusan of its case rests on it. */
    NaskahTersimpan mendasari() {
        dasar = true;
        return this;
    }

    String id() {
        return id;
    }

    String kasusId() {
        return kasusId;
    }

    String kunci() {
        return kunci;
    }

    String nama() {
        return nama;
    }

    Instant dicatatPada() {
        return dicatatPada;
    }

    /** {@code null} where it was written before that was kept. */
    KantorPenandatangan kantor() {
        return kantorJabatan == null ? null : new KantorPenandatangan(kantorJabatan, kantorUnitId, kantorPosId);
    }

    /** Whether a Keputusan of its case rests on it. */
    boolean dasar() {
        return dasar != null;
    }

    void hapusIsi(Instant waktu) {
        naskah = null;
        sidikNaskah = null;
        dihapusPada = waktu;
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    /** The text as JSON ({@link id.rukun.dokumen.Naskah}); {@code null} once it is erased. */
    String naskah() {
        return naskah;
    }

    /** Its hash, taken when it was written down; {@code null} once it is erased. */
    String sidikNaskah() {
        return sidikNaskah;
    }
}
