package id.rukun.penduduk.keluarga;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Column;
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
 * A relation that no family card tells: of persons on different cards, or a marriage with somebody who is in no
 * register. It holds from the day of the marriage, birth or adoption to that of its end.
 */
@Entity
@Table(name = "hubungan_keluarga")
@SQLRestriction("digantikan_oleh is null")
public class HubunganTercatat extends BarisBerlaku {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisHubungan jenis;

    @Column(name = "penduduk_a")
    private String pendudukA;

    @Column(name = "penduduk_b")
    private String pendudukB;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SumberHubungan sumber;

    protected HubunganTercatat() {}

    private HubunganTercatat(JenisHubungan jenis, String a, String b, SumberHubungan sumber, LocalDate mulai,
            LocalDate sampai, Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, jenis + "|" + a + "|" + b);
        if (sumber == SumberHubungan.KARTU_KELUARGA) {
            throw new IllegalArgumentException("Hubungan menurut Kartu Keluarga tidak dicatat sendiri.");
        }
        this.jenis = jenis;
        this.pendudukA = a;
        this.pendudukB = b;
        this.sumber = sumber;
    }

    /**
     * A marriage.
     *
     * @param pasangan the spouse, {@code null} if he or she is in no register
     * @param sampai last day before a divorce, {@code null} while it lasts; a death needs none
     */
    public static HubunganTercatat perkawinan(String orang, String pasangan, SumberHubungan sumber, LocalDate mulai,
            LocalDate sampai, Instant dicatatPada) {
        boolean terbalik = pasangan != null && pasangan.compareTo(orang) < 0;
        return new HubunganTercatat(JenisHubungan.SUAMI_ISTRI, terbalik ? pasangan : orang,
                terbalik ? orang : pasangan, sumber, mulai, sampai, dicatatPada);
    }

    /** A parent and a child by birth or adoption. */
    public static HubunganTercatat orangTua(String orangTua, String anak, SumberHubungan sumber, LocalDate mulai,
            Instant dicatatPada) {
        return new HubunganTercatat(JenisHubungan.ORANG_TUA_ANAK, orangTua, anak, sumber, mulai, null, dicatatPada);
    }

    HubunganKeluarga hubungan() {
        return new HubunganKeluarga(pendudukA, pendudukB, jenis, sumber, id(), mulai());
    }

    /** As one of the two is told of it. */
    HubunganKeluargaService.HubunganSeorang dari(String orang) {
        return new HubunganKeluargaService.HubunganSeorang(jenis, orang.equals(pendudukA), sumber, mulai(), sampai());
    }
}
