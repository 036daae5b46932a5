package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatUndanganIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A session of a meeting: when and where it was called for, and what became of it. */
@Entity
@Table(name = "koordinasi_rapat_sidang")
public class SidangRapat {

    @Id
    private String id;

    private String prosesId;
    private int ke;
    private LocalDate tanggal;
    private LocalTime mulai;
    private LocalTime selesai;
    private String tempat;
    private String media;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusSidang status;

    private LocalDate dilaksanakan;
    private String ketua;
    private String pernyataan;
    private String sebab;
    private LocalDate diundangPada;

    @Version
    private Integer versi;

    protected SidangRapat() {}

    SidangRapat(String prosesId, int ke) {
        this.id = UUID.randomUUID().toString();
        this.prosesId = prosesId;
        this.ke = ke;
        this.status = StatusSidang.DIUNDANG;
    }

    /** It is called, or called anew before it was held. */
    void undang(RapatUndanganIsian isian, LocalDate hari) {
        diundangPada = diundangPada == null ? hari : diundangPada;
        tanggal = isian.tanggal();
        mulai = isian.mulai();
        selesai = isian.selesai();
        tempat = isian.tempat();
        media = isian.media();
    }

    void catat(RapatKehadiranIsian isian) {
        status = StatusSidang.valueOf(isian.pelaksanaan().name());
        dilaksanakan = isian.terjadi() ? isian.tanggal() : null;
        ketua = isian.terjadi() ? isian.ketua() : null;
        pernyataan = isian.terjadi() ? isian.pernyataan() : null;
        sebab = isian.terjadi() ? null : isian.sebab();
    }

    public String id() {
        return id;
    }

    public String prosesId() {
        return prosesId;
    }

    /** The how manieth session of its meeting it is. */
    public int ke() {
        return ke;
    }

    /** The day for which it is called. */
    public LocalDate tanggal() {
        return tanggal;
    }

    public LocalTime mulai() {
        return mulai;
    }

    /** {@code null} where no end is named. */
    public LocalTime selesai() {
        return selesai;
    }

    public String tempat() {
        return tempat;
    }

    /** The electronic medium; {@code null} for none. */
    public String media() {
        return media;
    }

    public StatusSidang status() {
        return status;
    }

    /** The day on which it was held; {@code null} where it was not. */
    public LocalDate dilaksanakan() {
        return dilaksanakan;
    }

    /** Who led it; {@code null} where it was not held. */
    public String ketua() {
        return ketua;
    }

    /** Written statements of units; {@code null} for none. */
    public String pernyataan() {
        return pernyataan;
    }

    /** The day on which it was called first; {@code null} where it was called before that was written down. */
    public LocalDate diundangPada() {
        return diundangPada;
    }

    /** Why it was not held; {@code null} where it was. */
    public String sebab() {
        return sebab;
    }
}
