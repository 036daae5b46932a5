package id.rukun.dokumen.arsip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text as it was written down; it never changes. */
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

    @Column(updatable = false)
    private String naskah;

    @Column(updatable = false)
    private String sidikNaskah;

    private Instant dicatatPada;

    protected NaskahTersimpan() {}

    NaskahTersimpan(String kasusId, String kunci, String nama, String naskah, String sidikNaskah, Instant dicatatPada) {
        this.kasusId = kasusId;
        this.kunci = kunci;
        this.nama = nama;
        this.naskah = naskah;
        this.sidikNaskah = sidikNaskah;
        this.dicatatPada = dicatatPada;
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

    /** The text as JSON ({@link id.rukun.dokumen.Naskah}). */
    String naskah() {
        return naskah;
    }

    /** Its hash, taken when it was written down. */
    String sidikNaskah() {
        return sidikNaskah;
    }
}
