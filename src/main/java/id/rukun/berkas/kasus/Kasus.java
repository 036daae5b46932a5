package id.rukun.berkas.kasus;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A case: one run of one procedure for one unit, known to people by its number. */
@Entity
public class Kasus {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String nomor;
    private String prosedur;
    private String judul;
    private String tenant;
    private String unitId;
    private Instant dibukaPada;
    private String dibukaOleh;
    private LocalDate edisi;

    @Enumerated(EnumType.STRING)
    private StatusKasus status = StatusKasus.BERJALAN;

    private String hasil;
    private Instant selesaiPada;
    private LocalDate simpanSampai;

    @Version
    private Integer versi;

    protected Kasus() {}

    public Kasus(String nomor, String prosedur, String judul, String tenant, String unitId) {
        this.nomor = nomor;
        this.prosedur = prosedur;
        this.judul = judul;
        this.tenant = tenant;
        this.unitId = unitId;
    }

    public void buka(Instant waktu, LocalDate tanggal, String akun) {
        dibukaPada = waktu;
        edisi = tanggal;
        dibukaOleh = akun;
    }

    public void selesai(Instant waktu, String hasilnya, LocalDate batas) {
        if (status == StatusKasus.SELESAI) {
            throw new IllegalStateException("Kasus " + nomor + " sudah selesai.");
        }
        status = StatusKasus.SELESAI;
        selesaiPada = waktu;
        hasil = hasilnya;
        simpanSampai = batas;
    }

    /** Immutable id; everything that belongs to the case refers to it. */
    public String id() {
        return id;
    }

    /** Running number of the year in which the case was opened, such as "2026-000001". */
    public String nomor() {
        return nomor;
    }

    /** Key of the procedure's model. */
    public String prosedur() {
        return prosedur;
    }

    public String judul() {
        return judul;
    }

    /** The government that the case belongs to. */
    public String tenant() {
        return tenant;
    }

    public String unitId() {
        return unitId;
    }

    public Instant dibukaPada() {
        return dibukaPada;
    }

    /** Login of the person who opened the case. */
    public String dibukaOleh() {
        return dibukaOleh;
    }

    /** The case's start date: the edition of the law in force on this day governs the case to its end. */
    public LocalDate edisi() {
        return edisi;
    }

    public StatusKasus status() {
        return status;
    }

    /** How the case ended; {@code null} while it is under way. */
    public String hasil() {
        return hasil;
    }

    /** {@code null} while the case is under way. */
    public Instant selesaiPada() {
        return selesaiPada;
    }

    /** Last day on which what was submitted and written in the case is kept; {@code null} while it is under way. */
    public LocalDate simpanSampai() {
        return simpanSampai;
    }
}
