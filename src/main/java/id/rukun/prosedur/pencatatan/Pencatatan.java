package id.rukun.prosedur.pencatatan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of the register that a case is about. */
@Entity
@Table(name = "pencatatan")
public class Pencatatan {

    @Id
    private String kasusId;

    private String jenis;
    private String pokok;
    private String subjekId;
    private String unitId;
    private LocalDate berlaku;
    private String pemohon;
    private String keadaan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusPencatatan status = StatusPencatatan.DIMINTA;

    private String membatalkan;
    private String dibatalkanOleh;

    @Version
    private Integer versi;

    protected Pencatatan() {}

    Pencatatan(String kasusId) {
        this.kasusId = kasusId;
    }

    /**
     * What is asked for.
     *
     * @param jenis name of the kind of change
     * @param pokok what it is about: of one such thing only one change waits
     * @param subjekId id of the person, the unit or the post; {@code null} for somebody who is in no register yet
     * @param unitId unit that it is about
     * @param berlaku since when; {@code null} for what was always so; of what somebody asks about his data the day on which it was received
     * @param pemohon login of who asks
     * @param keadaan what the register said then, as a digest
     */
    public record PermintaanPencatatan(String jenis, String pokok, String subjekId, String unitId, LocalDate berlaku, String pemohon,
            String keadaan) {}

    void diminta(PermintaanPencatatan apa) {
        jenis = apa.jenis();
        pokok = apa.pokok();
        subjekId = apa.subjekId();
        unitId = apa.unitId();
        berlaku = apa.berlaku();
        pemohon = apa.pemohon();
        keadaan = apa.keadaan();
        status = StatusPencatatan.DIMINTA;
    }

    void membatalkan(String kasus) {
        membatalkan = kasus;
    }

    void dicatat(String subjek) {
        subjekId = subjek;
        status = StatusPencatatan.DICATAT;
    }

    void ditolak() {
        status = StatusPencatatan.DITOLAK;
    }

    void dibatalkan(String kasus) {
        status = StatusPencatatan.DIBATALKAN;
        dibatalkanOleh = kasus;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Name of the kind of change. */
    public String jenis() {
        return jenis;
    }

    /** What it is about: of one such thing only one change waits. */
    public String pokok() {
        return pokok;
    }

    /** Id of the person, the unit or the post that it is about; {@code null} for somebody who is in no register yet. */
    public String subjekId() {
        return subjekId;
    }

    /** Unit that it is about. */
    public String unitId() {
        return unitId;
    }

    /** Since when; {@code null} for what was always so; of what somebody asks about his data the day on which it was received. */
    public LocalDate berlaku() {
        return berlaku;
    }

    /** Login of who has asked for it. */
    public String pemohon() {
        return pemohon;
    }

    /** What the register said when it was asked for, as a digest. */
    public String keadaan() {
        return keadaan;
    }

    public StatusPencatatan status() {
        return status;
    }

    /** Id of the case whose change this one undoes; {@code null} if it changes something itself. */
    public String membatalkan() {
        return membatalkan;
    }
}
