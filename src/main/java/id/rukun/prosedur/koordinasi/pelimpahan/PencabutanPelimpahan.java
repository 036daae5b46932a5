package id.rukun.prosedur.koordinasi.pelimpahan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What takes a delegation back. */
@Entity
@Table(name = "koordinasi_pelimpahan_pencabutan")
public class PencabutanPelimpahan {

    @Id
    private String kasusId;

    private String pelimpahanId;
    private String alasan;
    private String nomor;
    private LocalDate tanggal;

    @Version
    private Integer versi;

    protected PencabutanPelimpahan() {}

    PencabutanPelimpahan(String kasusId) {
        this.kasusId = kasusId;
    }

    void susun(String pelimpahan, String sebab) {
        pelimpahanId = pelimpahan;
        alasan = sebab;
    }

    void tandatangani(String nomornya, LocalDate hari) {
        nomor = nomornya;
        tanggal = hari;
    }

    /** Case of the delegation that is taken back. */
    public String pelimpahanId() {
        return pelimpahanId;
    }

    public String alasan() {
        return alasan;
    }

    /** {@code null} before it is signed. */
    public String nomor() {
        return nomor;
    }

    /** The day on which it was signed; {@code null} before. */
    public LocalDate tanggal() {
        return tanggal;
    }
}
