package id.rukun.penduduk;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** Where a person lives, from one date to another. */
@Entity
@Table(name = "domisili")
@SQLRestriction("digantikan_oleh is null")
public class Domisili extends BarisBerlaku {

    private String pendudukId;
    private String rtId;
    private String keputusanId;

    protected Domisili() {}

    public Domisili(String pendudukId, String rtId, LocalDate mulai, Instant dicatatPada) {
        this(pendudukId, rtId, mulai, null, null, dicatatPada);
    }

    private Domisili(String pendudukId, String rtId, LocalDate mulai, LocalDate sampai, String keputusanId,
            Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, pendudukId);
        this.pendudukId = pendudukId;
        this.rtId = rtId;
        this.keputusanId = keputusanId;
    }

    public String pendudukId() {
        return pendudukId;
    }

    public String rtId() {
        return rtId;
    }

    /** Id of the Keputusan by which the address came to lie in this RT; {@code null} if none did. */
    public String keputusanId() {
        return keputusanId;
    }

    /** Closes this row and returns the one that carries the domicile on in another RT. */
    Domisili pindah(Pemindahan ke, Instant saat) {
        Domisili baru = new Domisili(pendudukId, ke.rtBaru(), ke.mulai(this), sampai(), ke.keputusanId(), saat);
        alihkan(ke.berlaku(), baru.id());
        return baru;
    }
}
