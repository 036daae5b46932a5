package id.rukun.jabatan;

import id.rukun.wilayah.baris.BarisBerlaku;
import id.rukun.wilayah.baris.IngatanRegister;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A person in a post of a unit, from one date to another. */
@Entity
@Table(name = "pemegang_jabatan")
@SQLRestriction("digantikan_oleh is null")
public class PemegangJabatan extends BarisBerlaku {

    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Jabatan jabatan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SifatJabatan sifat;

    private String pendudukId;
    private String nip;
    private String orang;
    private String nama;
    private String akun;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SebabAkhir sebabAkhir;

    private boolean pelaksanaHarian;
    private String keputusanId;
    private String keputusanAkhirId;

    protected PemegangJabatan() {}

    /**
     * @param sampai last day if it is known beforehand, otherwise {@code null}
     * @param keputusanId id of the Keputusan that gave the post, may be {@code null}
     */
    public PemegangJabatan(String unitId, Jabatan jabatan, SifatJabatan sifat, Orang orang, LocalDate mulai,
            LocalDate sampai, String keputusanId, Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, kunci(unitId, jabatan, sifat));
        this.unitId = unitId;
        this.jabatan = jabatan;
        this.sifat = sifat;
        this.pendudukId = orang.pendudukId();
        this.nip = orang.nip();
        this.orang = orang.id();
        this.nama = orang.nama();
        this.akun = orang.akun();
        this.keputusanId = keputusanId;
    }

    private static String kunci(String unitId, Jabatan jabatan, SifatJabatan sifat) {
        return jabatan.jamak() ? null : unitId + "|" + jabatan + "|" + sifat;
    }

    public String unitId() {
        return unitId;
    }

    public Jabatan jabatan() {
        return jabatan;
    }

    public SifatJabatan sifat() {
        return sifat;
    }

    /** Whether who acts does so for a holder who is absent (Plh.), not in a vacant post (Plt.). */
    public boolean pelaksanaHarian() {
        return pelaksanaHarian;
    }

    /** The same post from the same day on, with another name or number, or another last day: this row was wrong, or holds no more. */
    public PemegangJabatan salinan(Orang siapa, LocalDate hariTerakhir, Instant saat) {
        return new PemegangJabatan(unitId, jabatan, sifat, siapa, mulai(), hariTerakhir, keputusanId, saat).sebagaiHarian(pelaksanaHarian);
    }

    PemegangJabatan sebagaiHarian(boolean harian) {
        pelaksanaHarian = harian;
        return this;
    }

    /** Id in the register of persons; {@code null} for an official, who is known by his NIP. */
    public String pendudukId() {
        return pendudukId;
    }

    /** Number of a civil servant; {@code null} for a resident. */
    public String nip() {
        return nip;
    }

    /** Who holds the post; the same in every post that he holds. */
    public String orang() {
        return orang;
    }

    public String nama() {
        return nama;
    }

    /** Login; {@code null} for a person without an account. */
    public String akun() {
        return akun;
    }

    /** He had none until now, or one with which nobody can sign in. */
    void masukDengan(String login) {
        akun = login;
        IngatanRegister.lupakan();
    }

    /** Why the post ended; {@code null} while it lasts. */
    public SebabAkhir sebabAkhir() {
        return sebabAkhir;
    }

    /** Id of the Keputusan, or of the case of the register, that gave the post; may be {@code null}. */
    public String keputusanId() {
        return keputusanId;
    }

    public String keputusanAkhirId() {
        return keputusanAkhirId;
    }

    /** Ends the post on the day before {@code berlaku}. */
    public void akhiri(LocalDate berlaku, SebabAkhir sebab, String keputusanId) {
        akhiri(berlaku);
        sebabAkhir = sebab;
        keputusanAkhirId = keputusanId;
    }
}
