package id.rukun.isian.arsip;

import id.rukun.berkas.rantai.Pelaku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One submission of one form, as typed JSON. Only a later submission that supersedes it can be noted on it, once; what
 * was submitted is erased when its retention ends (UU 27/2022), the row stays.
 */
@Entity
public class Isian {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    /** Order of arrival, given by the database: clocks may stand still or go equal. */
    @Column(insertable = false, updatable = false)
    private Long urutan;

    @Column(updatable = false)
    private String formulir;

    @Column(updatable = false)
    private String kasusId;

    @Column(updatable = false)
    private String tugasId;

    @Column(updatable = false)
    private String prosesId;

    @Column(updatable = false)
    private String pelaku;

    @Column(updatable = false)
    private String jabatan;

    @Column(updatable = false)
    private Instant diterimaPada;

    @Column(updatable = false)
    private String isi;

    @Column(updatable = false)
    private String aktivitas;

    @Column(updatable = false)
    private String unitId;

    @Column(updatable = false)
    private String kantor;

    @Column(updatable = false)
    private String koreksiAtas;

    /** The person for whom it was submitted; {@code null} for who submitted for himself. */
    @Column(updatable = false)
    private String diwakili;

    @Column(updatable = false)
    private String surat;

    @Column(updatable = false)
    private LocalDate tanggalSurat;

    private String digantikanOleh;

    @Column(insertable = false, updatable = false)
    private Instant dihapusPada;

    protected Isian() {}

    Isian(AsalIsian asal, Instant diterimaPada, String formulir, String isi) {
        this.kasusId = asal.kasusId();
        this.prosesId = asal.prosesId();
        this.tugasId = asal.tugasId();
        Pelaku siapa = asal.pelaku();
        this.pelaku = siapa.akun();
        this.jabatan = siapa.jabatan();
        this.diterimaPada = diterimaPada;
        this.formulir = formulir;
        this.isi = isi;
        this.koreksiAtas = asal.koreksiAtas();
        if (asal.diwakili() != null) {
            this.diwakili = asal.diwakili().orang();
            this.surat = asal.diwakili().surat();
            this.tanggalSurat = asal.diwakili().tanggal();
        }
        if (asal.tempat() != null) {
            this.aktivitas = asal.tempat().aktivitas();
            this.unitId = asal.tempat().unitId();
            this.kantor = asal.tempat().kantor();
        }
    }

    void digantikan(Isian penerus) {
        if (digantikanOleh != null) {
            throw new IllegalStateException("Isian " + id + " sudah digantikan oleh " + digantikanOleh + ".");
        }
        if (!sejenis(penerus)) {
            throw new IllegalArgumentException("Isian " + penerus.id + " bukan penerus isian " + id
                    + ": formulir atau kasusnya berbeda.");
        }
        digantikanOleh = penerus.id;
    }

    private boolean sejenis(Isian lain) {
        return formulir.equals(lain.formulir) && kasusId.equals(lain.kasusId) && !id.equals(lain.id);
    }

    String id() {
        return id;
    }

    String formulir() {
        return formulir;
    }

    Instant diterimaPada() {
        return diterimaPada;
    }

    Pelaku pelaku() {
        return new Pelaku(pelaku, jabatan);
    }

    Optional<SuratDiwakili> diwakili() {
        return diwakili == null ? Optional.empty() : Optional.of(new SuratDiwakili(diwakili, surat, tanggalSurat));
    }

    boolean dihapus() {
        return dihapusPada != null;
    }

    /** {@code null} once it is erased. */
    String isi() {
        return isi;
    }
}
