package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.laporan.StasiunRantai;
import id.rukun.jabatan.pos.PeranPos;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An office through whose hands a report goes, and what it has done with it. */
@Entity
@Table(name = "koordinasi_laporan_stasiun")
public class LaporanStasiun {

    @Id
    private String id;

    private String kasusId;
    private int putaran;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StasiunRantai stasiun;

    private String unitId;
    private String posId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private KeputusanStasiun keputusan;

    private LocalDate tanggal;
    private String catatan;
    private int urutan;

    @Version
    private Integer versi;

    protected LaporanStasiun() {}

    /** @param kantor group of the office; {@code null} where there is none */
    LaporanStasiun(LaporanKoordinasi laporan, StasiunRantai stasiun, String kantor, int urutan) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = laporan.kasusId();
        this.putaran = laporan.putaran();
        this.stasiun = stasiun;
        this.unitId = kantor == null ? null : Kantor.unitGrup(kantor);
        this.posId = kantor == null ? null : PeranPos.posId(Kantor.peranGrup(kantor)).orElse(null);
        this.urutan = urutan;
        this.keputusan = KeputusanStasiun.MENUNGGU;
    }

    void putuskan(KeputusanStasiun putusan, String catatannya, LocalDate hari) {
        keputusan = putusan;
        catatan = catatannya;
        tanggal = hari;
    }

    /** How often the report was handed in until then: 1 for the first time. */
    public int putaran() {
        return putaran;
    }

    public StasiunRantai stasiun() {
        return stasiun;
    }

    /** Id of the unit of the office; {@code null} where there is none. */
    public String unitId() {
        return unitId;
    }

    /** Id of the post below the unit's head that the office is; {@code null} where it is the head's. */
    String posId() {
        return posId;
    }

    public KeputusanStasiun keputusan() {
        return keputusan;
    }

    public boolean menunggu() {
        return keputusan == KeputusanStasiun.MENUNGGU;
    }

    /** {@code null} while it waits. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** What it noted, or why it was skipped; {@code null} for nothing. */
    public String catatan() {
        return catatan;
    }
}
