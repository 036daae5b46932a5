package id.rukun.penduduk.catat;

import id.rukun.penduduk.KartuKeluarga;
import id.rukun.penduduk.StatusKk;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a family card was until a case or an import changed it. Never changes. */
@Entity
@Immutable
@Table(name = "kartu_keluarga_riwayat")
public class RiwayatKartu {

    @Id
    private String id;

    private String kkId;
    private String nomor;
    private String kepalaKeluargaId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusKk status;

    private String kasusId;
    private long urutan;
    private Instant digantiPada;

    protected RiwayatKartu() {}

    RiwayatKartu(KartuKeluarga lama, String kasusId, Instant saat) {
        this.id = UUID.randomUUID().toString();
        this.kkId = lama.id();
        this.nomor = lama.nomor();
        this.kepalaKeluargaId = lama.kepalaKeluargaId();
        this.status = lama.status();
        this.kasusId = kasusId;
        this.urutan = lama.versi();
        this.digantiPada = saat;
    }

    String kkId() {
        return kkId;
    }

    String kepalaKeluargaId() {
        return kepalaKeluargaId;
    }

    String nomor() {
        return nomor;
    }

    /** Whether a card has that head now, and is used as it was. */
    boolean sekepala(KartuKeluarga kartu) {
        return kepalaKeluargaId.equals(kartu.kepalaKeluargaId()) && status == kartu.status();
    }

    Instant digantiPada() {
        return digantiPada;
    }

    /** Id of the case that has changed it; {@link PembatalPenduduk#BUKAN_KASUS} for an import. */
    String oleh() {
        return Objects.requireNonNullElse(kasusId, PembatalPenduduk.BUKAN_KASUS);
    }

    /** How often the card had changed before. */
    long urutan() {
        return urutan;
    }

    /** Whether a card is so now. */
    boolean sama(KartuKeluarga kartu) {
        return nomor.equals(kartu.nomor()) && kepalaKeluargaId.equals(kartu.kepalaKeluargaId()) && status == kartu.status();
    }

    void kembalikan(KartuKeluarga kartu) {
        kartu.bernomor(nomor);
        kartu.dikepalai(kepalaKeluargaId);
        kartu.ubahStatus(status);
    }
}
