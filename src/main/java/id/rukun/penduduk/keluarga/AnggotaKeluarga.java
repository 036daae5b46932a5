package id.rukun.penduduk.keluarga;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A person on a family card besides its head (Pasal 1 angka 25), on one card at a time. */
@Entity
@Table(name = "anggota_keluarga")
@SQLRestriction("digantikan_oleh is null")
public class AnggotaKeluarga extends BarisBerlaku {

    private String kkId;
    private String pendudukId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HubunganDalamKk hubungan;

    protected AnggotaKeluarga() {}

    public AnggotaKeluarga(String kkId, String pendudukId, HubunganDalamKk hubungan, LocalDate mulai,
            Instant dicatatPada) {
        super(mulai, null, dicatatPada, pendudukId);
        this.kkId = kkId;
        this.pendudukId = pendudukId;
        this.hubungan = hubungan;
    }

    public String kkId() {
        return kkId;
    }

    public String pendudukId() {
        return pendudukId;
    }

    public HubunganDalamKk hubungan() {
        return hubungan;
    }
}
