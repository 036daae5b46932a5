package id.rukun.jabatan.masabakti;

import id.rukun.tenggat.Kalender;
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

/**
 * The term of a Ketua as his Keputusan fixes it, from its first to its last day, both inclusive (Pasal 33 ayat (1)). It is
 * counted from the minutes, also where he takes the chair later; when he leaves it early stands with his post.
 */
@Entity
@Table(name = "masa_bakti")
@SQLRestriction("digantikan_oleh is null")
public class MasaBakti extends BarisBerlaku {

    private String unitId;
    private String pendudukId;
    private LocalDate tanggalPemilihan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DasarMulai dasarMulai;

    private String kasusId;
    private String keputusanId;
    private LocalDate diambilAlih;

    protected MasaBakti() {}

    /**
     * @param baru whose term it is; without case and Keputusan where it was taken over
     * @param diambilAlih the day on which it was taken over; {@code null} where a Keputusan of Rukun fixes it
     */
    private MasaBakti(TerpilihBaru baru, LocalDate hariTerakhir, LocalDate diambilAlih, Instant dicatatPada) {
        super(baru.mulai(), hariTerakhir, dicatatPada, null);
        this.unitId = baru.unitId();
        this.pendudukId = baru.pendudukId();
        this.tanggalPemilihan = baru.tanggalPemilihan();
        this.dasarMulai = baru.dasarMulai();
        this.kasusId = baru.kasusId();
        this.keputusanId = baru.keputusanId();
        this.diambilAlih = diambilAlih;
    }

    /** One that a Keputusan fixes. */
    static MasaBakti ditetapkan(TerpilihBaru baru, LocalDate hariTerakhir, Instant dicatatPada) {
        return new MasaBakti(baru, hariTerakhir, null, dicatatPada);
    }

    /** One that was fixed before the register was kept here. */
    public static MasaBakti diambilAlih(String unitId, String pendudukId, LocalDate tanggalPemilihan, DasarMulai dasarMulai,
            LocalDate mulai, LocalDate hariTerakhir, Instant dicatatPada) {
        return new MasaBakti(new TerpilihBaru(unitId, pendudukId, tanggalPemilihan, dasarMulai, mulai, null, null), hariTerakhir,
                Kalender.hari(dicatatPada), dicatatPada);
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** The Ketua. */
    public String pendudukId() {
        return pendudukId;
    }

    /** The day of the decisive act of his election (AMB-92). */
    public LocalDate tanggalPemilihan() {
        return tanggalPemilihan;
    }

    public DasarMulai dasarMulai() {
        return dasarMulai;
    }

    /** Id of the Keputusan that fixes it; {@code null} where it was taken over. */
    public String keputusanId() {
        return keputusanId;
    }

    /** The day on which it was taken over with the register; {@code null} where a Keputusan of Rukun fixes it. */
    public LocalDate diambilAlih() {
        return diambilAlih;
    }
}
