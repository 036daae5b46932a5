package id.rukun.berkas.rantai;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One link of a case's chain: who did what and when, and the digest of its content. Never changes. */
@Entity
@Immutable
public class EntriBerkas implements Persistable<String> {

    /** Given before the row is written: the hash covers it. */
    @Id
    private String id;

    @Transient
    private boolean baru;

    private String kasusId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    private JenisEntri jenis;

    private Instant waktu;
    private String pelaku;
    private String jabatan;
    private String aktivitas;
    private String digest;
    private LocalDate simpanSampai;
    private String hashSebelum;
    private String hash;

    protected EntriBerkas() {}

    /** What happened; the link is made by {@link #sambung}. */
    public EntriBerkas(String id, JenisEntri jenis, Instant waktu, Pelaku pelaku, String aktivitas, String digest,
            LocalDate simpanSampai) {
        this.id = id;
        this.baru = true;
        this.jenis = jenis;
        // Both databases keep microseconds; the hash must see what they give back.
        this.waktu = waktu.truncatedTo(ChronoUnit.MICROS);
        this.pelaku = pelaku.akun();
        this.jabatan = pelaku.jabatan();
        this.aktivitas = aktivitas;
        this.digest = digest;
        this.simpanSampai = simpanSampai;
    }

    public EntriBerkas sambung(String kasusId, int urutan, String hashSebelum) {
        this.kasusId = kasusId;
        this.urutan = urutan;
        this.hashSebelum = hashSebelum;
        this.hash = RantaiHash.hash(this);
        return this;
    }

    public String id() {
        return id;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    @PostPersist
    void tersimpan() {
        baru = false;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Place in the case's chain, from 1. */
    public int urutan() {
        return urutan;
    }

    public JenisEntri jenis() {
        return jenis;
    }

    /** Instant in microseconds. */
    public Instant waktu() {
        return waktu;
    }

    /** Login of the person who acted. */
    public String pelaku() {
        return pelaku;
    }

    /** Post that the person held that day; may be {@code null}. */
    public String jabatan() {
        return jabatan;
    }

    /** The activity of the model in which it happened; {@code null} outside of one. */
    public String aktivitas() {
        return aktivitas;
    }

    /** SHA-256 over salt and content, 64 hex digits. */
    public String digest() {
        return digest;
    }

    /** Until when its content was to be kept when it was written; {@code null}: as the case's other contents. */
    public LocalDate simpanSampai() {
        return simpanSampai;
    }

    /**
     * Whether its content has no end of retention: it names nobody, and others cannot be verified without it. Digests of rows go
     * all the same when newer ones take their place.
     */
    public boolean abadi() {
        return Penghapusan.dilaporkan(this)
                || jenis == JenisEntri.REGISTER && CatatanRegister.SESUDAH_PENGHAPUSAN.equals(aktivitas);
    }

    /** Hash of the entry before; 64 zeros for the first. */
    public String hashSebelum() {
        return hashSebelum;
    }

    /** SHA-256 over everything above, 64 hex digits. */
    public String hash() {
        return hash;
    }
}
