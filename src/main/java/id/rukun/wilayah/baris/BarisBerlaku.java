package id.rukun.wilayah.baris;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated fact of the register. It holds from {@code mulai} to {@code sampai}, both inclusive; a change closes the row
 * and opens another one. A row that was wrong, or never came to hold, stays and names its replacement.
 */
@MappedSuperclass
public abstract class BarisBerlaku {

    @Id
    private String id;

    @Column(nullable = false)
    private LocalDate mulai;

    private LocalDate sampai;

    @Column(nullable = false)
    private Instant dicatatPada;

    private String digantikanOleh;

    // Unique while the row is open: stands for a partial unique index, which H2 does not have.
    private String kunciTerbuka;

    @Version
    private Long versi;

    protected BarisBerlaku() {}

    protected BarisBerlaku(LocalDate mulai, LocalDate sampai, Instant dicatatPada, String kunci) {
        this.id = UUID.randomUUID().toString();
        this.mulai = mulai;
        this.sampai = sampai;
        this.dicatatPada = dicatatPada;
        this.kunciTerbuka = sampai == null ? kunci : null;
    }

    public String id() {
        return id;
    }

    /** First day on which the fact holds. */
    public LocalDate mulai() {
        return mulai;
    }

    /** Last day on which the fact holds; {@code null} while no end is known. */
    public LocalDate sampai() {
        return sampai;
    }

    /** When the register learned of it. */
    public Instant dicatatPada() {
        return dicatatPada;
    }

    /** Id of the row that replaced this one, its own id if none did; such a row counts for no date. */
    public String digantikanOleh() {
        return digantikanOleh;
    }

    public boolean berlakuPada(LocalDate tanggal) {
        return digantikanOleh == null && !mulai.isAfter(tanggal) && (sampai == null || !sampai.isBefore(tanggal));
    }

    /**
     * Hands over to the row that holds from {@code berlaku} on. Where this row would only begin on that day or later,
     * the other one replaces it altogether.
     */
    public void alihkan(LocalDate berlaku, String penggantiId) {
        if (mulai.isBefore(berlaku)) {
            sampai = berlaku.minusDays(1);
        } else {
            digantikanOleh = penggantiId;
        }
        lepasKunciTerbuka();
        IngatanRegister.lupakan();
    }

    /** Ends the fact before {@code berlaku} without a successor; one that would only begin then never comes to hold. */
    public void akhiri(LocalDate berlaku) {
        alihkan(berlaku, id);
    }

    /**
     * The fact goes on after all, as it did before it was ended. Only for a row whose id names something beyond the register, so that
     * no other row can take its place; whoever calls it keeps what stood there.
     *
     * @param kunci its open key, where it has no last day again
     */
    protected void teruskan(LocalDate hariTerakhir, String kunci) {
        sampai = hariTerakhir;
        kunciTerbuka = hariTerakhir == null ? kunci : null;
        IngatanRegister.lupakan();
    }

    @PrePersist
    void dicatat() {
        IngatanRegister.lupakan();
    }

    protected void lepasKunciTerbuka() {
        kunciTerbuka = null;
    }
}
