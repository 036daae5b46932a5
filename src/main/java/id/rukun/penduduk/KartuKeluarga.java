package id.rukun.penduduk;

import id.rukun.wilayah.baris.IngatanRegister;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A family card (Pasal 1 angka 25): the unit of the 80 to 160 of Pasal 5. */
@Entity
@Table(name = "kartu_keluarga")
public class KartuKeluarga {

    @Id
    private String id;

    private String nomor;
    private String kepalaKeluargaId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusKk status;

    private Instant dihapusPada;

    @Version
    private Long versi;

    protected KartuKeluarga() {}

    /** Throws {@link IllegalArgumentException} if the number has not 16 digits (RUKUN-DATA-01). */
    public KartuKeluarga(String nomor, String kepalaKeluargaId) {
        this.id = UUID.randomUUID().toString();
        this.nomor = NomorKependudukan.sah("Nomor KK", nomor);
        this.kepalaKeluargaId = kepalaKeluargaId;
        this.status = StatusKk.AKTIF;
    }

    public String id() {
        return id;
    }

    /** {@code null} once it is erased. */
    public String nomor() {
        return nomor;
    }

    public String kepalaKeluargaId() {
        return kepalaKeluargaId;
    }

    public StatusKk status() {
        return status;
    }

    /** Another head of the family. */
    public void dikepalai(String pendudukId) {
        kepalaKeluargaId = pendudukId;
        IngatanRegister.lupakan();
    }

    /** Its number was written down wrongly, or it was issued anew. */
    public void bernomor(String baru) {
        nomor = NomorKependudukan.sah("Nomor KK", baru);
        IngatanRegister.lupakan();
    }

    /** Erases its number, for good: nobody is left on it. */
    public void hapus(Instant saat) {
        nomor = null;
        dihapusPada = saat;
        IngatanRegister.lupakan();
    }

    /** How often the row has changed. */
    public long versi() {
        return versi == null ? 0 : versi;
    }

    public void ubahStatus(StatusKk baru) {
        status = baru;
        IngatanRegister.lupakan();
    }
}
