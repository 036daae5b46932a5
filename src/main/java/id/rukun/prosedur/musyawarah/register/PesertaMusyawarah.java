package id.rukun.prosedur.musyawarah.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Someone on the list of a meeting: a snapshot of the invitation day, or of the attendance at Kelurahan level. */
@Entity
@Table(name = "musyawarah_peserta")
public class PesertaMusyawarah {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String musyawarahId;
    private String pilihanId;
    private String orangId;
    private String nama;

    @Enumerated(EnumType.STRING)
    private KualitasPeserta kualitas;

    private String unitId;
    private int nomorUrut;
    private boolean hadir;

    private boolean meninggal;

    protected PesertaMusyawarah() {}

    public PesertaMusyawarah(String musyawarahId, CalonPeserta calon, int nomorUrut) {
        this.musyawarahId = musyawarahId;
        this.pilihanId = calon.pilihanId();
        this.orangId = calon.orangId();
        this.nama = calon.nama();
        this.kualitas = calon.kualitas();
        this.unitId = calon.unitId();
        this.nomorUrut = nomorUrut;
        this.hadir = calon.hadir();
    }

    /** Id under which lists offer him: of the person; for a pengurus at Kelurahan level, of the post. */
    public String pilihanId() {
        return pilihanId;
    }

    /** The person: two rows of a list may be the same one. */
    public String orangId() {
        return orangId;
    }

    public String nama() {
        return nama;
    }

    public KualitasPeserta kualitas() {
        return kualitas;
    }

    public String unitId() {
        return unitId;
    }

    public int nomorUrut() {
        return nomorUrut;
    }

    public boolean hadir() {
        return hadir;
    }

    /** Whether he, though invited, was dead on the day of the meeting. */
    public boolean meninggal() {
        return meninggal;
    }

    /** Came to the meeting, or had died before it, or neither. */
    public void ditandai(boolean datang, boolean sebelumnyaMeninggal) {
        if (datang && sebelumnyaMeninggal) {
            throw new IllegalStateException("Peserta musyawarah " + id + " yang meninggal tidak dapat hadir");
        }
        hadir = datang;
        meninggal = sebelumnyaMeninggal;
    }
}
