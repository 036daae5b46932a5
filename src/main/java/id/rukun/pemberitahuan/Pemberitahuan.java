package id.rukun.pemberitahuan;

import id.rukun.hukum.Parameter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A notice that was given to an office; it waits here until it leaves the house. */
@Entity
public class Pemberitahuan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    @Column(insertable = false, updatable = false)
    private Long urutan;

    private String kunci;
    private String kasusId;
    private String unitId;
    private String penerima;
    private String akun;
    private String timer;
    private String parameter;
    private String nilai;
    private String dasar;
    private String perihal;
    private String kalimat;
    private Instant jatuhTempo;
    private LocalDate batas;
    private boolean segera;
    private Instant dibuatPada;

    @Enumerated(EnumType.STRING)
    private StatusKirim status = StatusKirim.BELUM_DIKIRIM;

    protected Pemberitahuan() {}

    Pemberitahuan(PemberitahuanBaru baru, Parameter berlaku, Instant saat) {
        kunci = baru.kunci();
        kasusId = baru.alamat().kasusId();
        unitId = baru.alamat().unitId();
        penerima = baru.alamat().penerima();
        akun = baru.alamat().akun();
        timer = baru.pemicu().timer();
        parameter = berlaku.id();
        nilai = berlaku.nilai();
        dasar = berlaku.peraturan() + ": " + berlaku.dasar();
        perihal = baru.perihal();
        kalimat = baru.kalimat();
        jatuhTempo = baru.pemicu().jatuhTempo();
        batas = baru.pemicu().batas();
        segera = baru.pemicu().segera();
        dibuatPada = saat;
    }

    public String id() {
        return id;
    }

    /** Running number in the order of writing; {@code null} until the row was read again. */
    public Long urutan() {
        return urutan;
    }

    /** What makes the notice the only one of its kind. */
    public String kunci() {
        return kunci;
    }

    /** Case; {@code null} where it concerns none, or one that is gone. */
    public String kasusId() {
        return kasusId;
    }

    public String unitId() {
        return unitId;
    }

    /** Group of the office that is told, {@code <peran>-<unitId>}. */
    public String penerima() {
        return penerima;
    }

    /** Login of the one person of that office who is told; {@code null} for all who work there. */
    public String akun() {
        return akun;
    }

    /** The catalogue's id of the timer. */
    public String timer() {
        return timer;
    }

    /** Id of the parameter that says when. */
    public String parameter() {
        return parameter;
    }

    /** Value of the parameter in the edition of the case. */
    public String nilai() {
        return nilai;
    }

    /** Where the parameter comes from; a policy is called a policy. */
    public String dasar() {
        return dasar;
    }

    public String perihal() {
        return perihal;
    }

    public String kalimat() {
        return kalimat;
    }

    /** When the notice was due. */
    public Instant jatuhTempo() {
        return jatuhTempo;
    }

    /** Last day for what it asks for; {@code null} where there is none. */
    public LocalDate batas() {
        return batas;
    }

    /** Whether it is worth a letter of its own. */
    public boolean segera() {
        return segera;
    }

    /** When it was given. */
    public Instant dibuatPada() {
        return dibuatPada;
    }

    public StatusKirim status() {
        return status;
    }
}
