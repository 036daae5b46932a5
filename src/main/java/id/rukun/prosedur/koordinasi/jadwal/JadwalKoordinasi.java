package id.rukun.prosedur.koordinasi.jadwal;

import id.rukun.hukum.perwalibanjar.IntervalJadwal;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanInterval;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** By which dates a coordination recurs (BJR-E-03, BJR-P-07). */
@Entity
@Table(name = "koordinasi_jadwal")
public class JadwalKoordinasi {

    @Id
    private String koordinasiId;

    private String tenant;
    private LocalDate mulai;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanInterval jarak;

    private LocalDate akhir;
    private LocalDate ditutupPada;

    @Version
    private Integer versi;

    protected JadwalKoordinasi() {}

    JadwalKoordinasi(String koordinasiId, String tenant) {
        this.koordinasiId = koordinasiId;
        this.tenant = tenant;
    }

    void menurut(LocalDate pertama, PilihanInterval selang, LocalDate terakhir) {
        mulai = pertama;
        jarak = selang;
        akhir = terakhir;
    }

    void tutup(LocalDate hari) {
        ditutupPada = hari;
    }

    /** Case of the coordination. */
    public String koordinasiId() {
        return koordinasiId;
    }

    public String tenant() {
        return tenant;
    }

    /** Date of the first session. */
    public LocalDate mulai() {
        return mulai;
    }

    public PilihanInterval jarak() {
        return jarak;
    }

    /** The last day on which a session may lie; {@code null} for none. */
    public LocalDate akhir() {
        return akhir;
    }

    /** {@code null} while it goes on. */
    public LocalDate ditutupPada() {
        return ditutupPada;
    }

    /**
     * The date of a session, reckoned from the first one, so that the 31st does not drift.
     *
     * @param ke its number, the first one is 1
     */
    public LocalDate tanggal(int ke) {
        return IntervalJadwal.valueOf(jarak.name()).tanggal(mulai, ke);
    }

    /** Whether the schedule has a session of this number: not after its last day. */
    public boolean memuat(int ke) {
        return akhir == null || !tanggal(ke).isAfter(akhir);
    }
}
