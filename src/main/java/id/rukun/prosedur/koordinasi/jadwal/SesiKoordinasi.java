package id.rukun.prosedur.koordinasi.jadwal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What is carried out of a session of a schedule, in a case of its own: one form of the coordination, or one way with partners. */
@Entity
@Table(name = "koordinasi_jadwal_sesi")
public class SesiKoordinasi {

    @Id
    private String id;

    private String koordinasiId;
    private int ke;
    private LocalDate tanggal;
    private String pelaksanaan;
    private String kasusId;

    @Version
    private Integer versi;

    protected SesiKoordinasi() {}

    SesiKoordinasi(SesiJatuhTempo sesi, String pelaksanaan, String kasusId) {
        this.id = UUID.randomUUID().toString();
        this.koordinasiId = sesi.koordinasiId();
        this.ke = sesi.ke();
        this.tanggal = sesi.tanggal();
        this.pelaksanaan = pelaksanaan;
        this.kasusId = kasusId;
    }

    public String koordinasiId() {
        return koordinasiId;
    }

    /** Number of the session, the first one is 1. */
    public int ke() {
        return ke;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    /** Id of the form, or name of the way with partners. */
    public String pelaksanaan() {
        return pelaksanaan;
    }

    /** Case in which it is carried out. */
    public String kasusId() {
        return kasusId;
    }
}
