package id.rukun.wilayah.keterangan;

import id.rukun.wilayah.Ketetanggaan;
import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A declared fact of a unit that a case has begun or ended, with what it says. Never changes. */
@Entity
@Immutable
@Table(name = "unit_keterangan_diubah")
public class KeteranganDiubah {

    /** What kind of fact it is. */
    enum TabelKeterangan { BATAS, JUMLAH_KK, TETANGGA }

    @Id
    private String id;

    private String kasusId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TabelKeterangan tabel;

    private String barisId;
    private boolean dibuka;
    private String unitId;
    private String tetanggaId;
    private String batas;
    private Integer jumlah;
    private LocalDate berlaku;

    protected KeteranganDiubah() {}

    KeteranganDiubah(String kasusId, int urutan, BarisBerlaku baris, boolean dibuka) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.urutan = urutan;
        this.barisId = baris.id();
        this.dibuka = dibuka;
        this.berlaku = baris.mulai();
        salin(baris);
    }

    private void salin(BarisBerlaku baris) {
        if (baris instanceof BatasUnit b) {
            tabel = TabelKeterangan.BATAS;
            unitId = b.unitId();
            batas = b.batas();
        } else if (baris instanceof JumlahKkUnit j) {
            tabel = TabelKeterangan.JUMLAH_KK;
            unitId = j.unitId();
            jumlah = j.jumlah();
        } else {
            tabel = TabelKeterangan.TETANGGA;
            unitId = ((Ketetanggaan) baris).pasangan().a();
            tetanggaId = ((Ketetanggaan) baris).pasangan().b();
        }
    }

    String kasusId() {
        return kasusId;
    }

    TabelKeterangan tabel() {
        return tabel;
    }

    String barisId() {
        return barisId;
    }

    boolean dibuka() {
        return dibuka;
    }

    String unitId() {
        return unitId;
    }

    String tetanggaId() {
        return tetanggaId;
    }

    String batas() {
        return batas;
    }

    Integer jumlah() {
        return jumlah;
    }

    LocalDate berlaku() {
        return berlaku;
    }

    /** What the row says: another one that says the same is as good. */
    String isi() {
        return String.join("|", tabel.name(), unitId, String.valueOf(tetanggaId), String.valueOf(batas), String.valueOf(jumlah),
                berlaku.toString());
    }
}
