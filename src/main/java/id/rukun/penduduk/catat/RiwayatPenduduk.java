package id.rukun.penduduk.catat;

import id.rukun.penduduk.JenisKelamin;
import id.rukun.penduduk.Penduduk;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person was called until a case changed it. Never changes. */
@Entity
@Immutable
@Table(name = "penduduk_riwayat")
public class RiwayatPenduduk {

    @Id
    private String id;

    private String pendudukId;
    private String nik;
    private String nama;
    private LocalDate tanggalLahir;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisKelamin jenisKelamin;

    private LocalDate tanggalMeninggal;
    private String kasusId;
    private long urutan;
    private Instant digantiPada;

    protected RiwayatPenduduk() {}

    RiwayatPenduduk(Penduduk lama, String kasusId, Instant saat) {
        this.id = UUID.randomUUID().toString();
        this.pendudukId = lama.id();
        this.nik = lama.nik();
        this.nama = lama.nama();
        this.tanggalLahir = lama.tanggalLahir();
        this.jenisKelamin = lama.jenisKelamin();
        this.tanggalMeninggal = lama.tanggalMeninggal();
        this.kasusId = kasusId;
        this.urutan = lama.versi();
        this.digantiPada = saat;
    }

    String pendudukId() {
        return pendudukId;
    }

    /** Id of the case that has changed it; {@link PembatalPenduduk#BUKAN_KASUS} for an import. */
    String oleh() {
        return Objects.requireNonNullElse(kasusId, PembatalPenduduk.BUKAN_KASUS);
    }

    /** How often the person's row had changed before. */
    long urutan() {
        return urutan;
    }

    IdentitasPenduduk identitas() {
        return new IdentitasPenduduk(nik, nama, tanggalLahir, jenisKelamin);
    }

    /** Whether a person is called so now. */
    boolean sama(Penduduk orang) {
        return IdentitasPenduduk.dari(orang).equals(identitas()) && Objects.equals(tanggalMeninggal, orang.tanggalMeninggal());
    }

    void kembalikan(Penduduk orang) {
        orang.betulkan(nik, nama, tanggalLahir, jenisKelamin);
        orang.meninggal(tanggalMeninggal);
    }
}
