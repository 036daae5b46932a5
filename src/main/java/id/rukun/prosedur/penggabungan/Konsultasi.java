package id.rukun.prosedur.penggabungan;

import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The consultation with the Lurah between the Musyawarah RT and the Musyawarah RW (Pasal 10 ayat (2)). */
@Entity
@Table(name = "penggabungan_konsultasi")
public class Konsultasi {

    @Id
    private String kasusId;

    private LocalDate tanggal;
    private String penghadap;
    private String saran;

    @Version
    private Integer versi;

    protected Konsultasi() {}

    Konsultasi(String kasusId) {
        this.kasusId = kasusId;
    }

    /** A later note takes the place of an earlier one. */
    void dicatat(KonsultasiIsian isian) {
        tanggal = isian.tanggalKonsultasi();
        penghadap = isian.penghadap();
        saran = isian.saran();
    }

    public String kasusId() {
        return kasusId;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    /** Who consulted the Lurah, one per line. */
    public String penghadap() {
        return penghadap;
    }

    public String saran() {
        return saran;
    }
}
