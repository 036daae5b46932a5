package id.rukun.penomoran;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A number that stands on a paper; it is never given back. */
@Entity
@Table(name = "penomoran_nomor")
class NomorTerpakai {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String deret;
    private int nomorUrut;
    private String kasusId;
    private String perihal;
    private LocalDate tanggal;
    private Instant dicatatPada;

    protected NomorTerpakai() {}

    NomorTerpakai(DeretNomor deret, int nomorUrut, PemakaiNomor oleh, LocalDate tanggal, Instant dicatatPada) {
        this.deret = deret.kunci();
        this.nomorUrut = nomorUrut;
        this.kasusId = oleh.kasusId();
        this.perihal = oleh.perihal();
        this.tanggal = tanggal;
        this.dicatatPada = dicatatPada;
    }

    int nomorUrut() {
        return nomorUrut;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    boolean milik(PemakaiNomor siapa) {
        return siapa.kasusId().equals(kasusId) && siapa.perihal().equals(perihal);
    }
}
