package id.rukun.wilayah;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An area of government or a neighbourhood. Its id never changes and is never given again; code, number, name and
 * parent are dated attributes.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisUnit jenis;

    private String tenant;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusUnit status;

    @Convert(converter = PengecualianConverter.class)
    private Set<Pengecualian> pengecualian;

    private LocalDate mulai;
    private LocalDate sampai;

    @Version
    private Long versi;

    protected Unit() {}

    Unit(String id, JenisUnit jenis, String tenant, Set<Pengecualian> pengecualian, LocalDate mulai) {
        this.id = id;
        this.jenis = jenis;
        this.tenant = tenant;
        this.status = StatusUnit.AKTIF;
        this.pengecualian = Set.copyOf(pengecualian);
        this.mulai = mulai;
    }

    /** A unit whose id follows from a code, the same in every register. */
    public static Unit tetap(String id, JenisUnit jenis, String tenant, LocalDate mulai) {
        return new Unit(id, jenis, tenant, Set.of(), mulai);
    }

    public static Unit baru(JenisUnit jenis, String tenant, Set<Pengecualian> pengecualian, LocalDate mulai) {
        return new Unit(UUID.randomUUID().toString(), jenis, tenant, pengecualian, mulai);
    }

    public String id() {
        return id;
    }

    public JenisUnit jenis() {
        return jenis;
    }

    /** The government the unit belongs to: {@code dki}, {@code bukittinggi} or {@code banjar}. */
    public String tenant() {
        return tenant;
    }

    /** First day of the unit's being. */
    public LocalDate mulai() {
        return mulai;
    }

    /** Last day of the unit's being; {@code null} while none is decided. */
    public LocalDate sampai() {
        return sampai;
    }

    /** Grounds on which Pasal 5 does not bind this unit; empty for an ordinary one. */
    public Set<Pengecualian> pengecualian() {
        return pengecualian;
    }

    /** What the unit is on a date: an end that is decided but has not come yet leaves it active. */
    public StatusUnit statusPada(LocalDate tanggal) {
        if (tanggal.isBefore(mulai)) {
            return StatusUnit.RENCANA;
        }
        return sampai != null && !tanggal.isAfter(sampai) ? StatusUnit.AKTIF : status;
    }

    public boolean aktifPada(LocalDate tanggal) {
        return statusPada(tanggal) == StatusUnit.AKTIF;
    }

    void akhiri(StatusUnit sebab, LocalDate hariTerakhir) {
        status = sebab;
        sampai = hariTerakhir;
    }
}
