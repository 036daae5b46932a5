package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How what a Musyawarah decided reached the Lurah, and the norm by which he refused it. */
@Entity
@Table(name = "penonaktifan_musyawarah")
public class HasilPenonaktifan {

    @Id
    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JalurHasil jalur;

    private LocalDate padaKetuaRw;
    private LocalDate diterima;
    private String dari;
    private boolean dijemput;
    private String norma;

    @Version
    private Integer versi;

    protected HasilPenonaktifan() {}

    HasilPenonaktifan(String kasusId) {
        this.kasusId = kasusId;
    }

    /** It sets out on its way; what came of it before falls. */
    void berangkat(JalurHasil lewat, LocalDate pada) {
        jalur = lewat;
        padaKetuaRw = pada;
        diterima = null;
        dari = null;
        dijemput = false;
        norma = null;
    }

    void diterima(LocalDate hari, String penyerah, boolean diambil) {
        diterima = hari;
        dari = penyerah;
        dijemput = diambil;
    }

    void ditolak(String ketentuan) {
        norma = ketentuan;
    }

    public String kasusId() {
        return kasusId;
    }

    /** {@code null} before it is known. */
    public JalurHasil jalur() {
        return jalur;
    }

    /** The day on which the Ketua RW had it to pass on; {@code null} where he never had. */
    public LocalDate padaKetuaRw() {
        return padaKetuaRw;
    }

    /** The day on which it reached the Lurah; {@code null} before it. */
    public LocalDate diterima() {
        return diterima;
    }

    /** Who handed it over; {@code null} before it. */
    public String dari() {
        return dari;
    }

    /** Whether the Lurah fetched it from the Ketua RW. */
    public boolean dijemput() {
        return dijemput;
    }

    /** The norm with which it conflicts; {@code null} where the Lurah did not refuse it. */
    public String norma() {
        return norma;
    }
}
