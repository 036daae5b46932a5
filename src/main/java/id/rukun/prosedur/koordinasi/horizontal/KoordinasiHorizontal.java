package id.rukun.prosedur.koordinasi.horizontal;

import id.rukun.prosedur.koordinasi.formulir.horizontal.CaraPembahasan;
import id.rukun.prosedur.koordinasi.formulir.horizontal.HorizontalNaskahIsian;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A coordination among the Asisten (BKT-E-07). */
@Entity
@Table(name = "koordinasi_horizontal")
public class KoordinasiHorizontal {

    private static final String PEMISAH = ",";

    @Id
    private String id;

    private String kasusId;
    private String koordinasiId;

    // Unique while it runs: one at a time for a coordination.
    private String kunciTerbuka;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SebabHorizontal sebab;

    private String peserta;
    private String penyusunId;
    private String pokok;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TujuanHorizontal tujuan;

    private String naskah;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaraPembahasan dibahasDalam;

    private LocalDate dimintaPada;
    private LocalDate diedarkanPada;
    private String alasanSekda;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HasilHorizontal hasil;

    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected KoordinasiHorizontal() {}

    KoordinasiHorizontal(PermintaanHorizontal permintaan, LocalDate hari) {
        this.id = UUID.randomUUID().toString();
        diminta(permintaan, hari);
    }

    /** As it is asked for, also anew: nothing that was written for another one stands. */
    final void diminta(PermintaanHorizontal permintaan, LocalDate hari) {
        sebab = permintaan.sebab();
        koordinasiId = permintaan.koordinasiId();
        kunciTerbuka = koordinasiId;
        peserta = String.join(PEMISAH, permintaan.asisten());
        penyusunId = permintaan.asisten().get(0);
        pokok = permintaan.pokok();
        tujuan = permintaan.tujuan();
        mintaNaskah(hari);
    }

    /** From now on it is a case's. */
    void milik(String kasus) {
        kasusId = kasus;
    }

    /** A text is to be written from this day on; one before it does not count. */
    final void mintaNaskah(LocalDate hari) {
        naskah = null;
        dibahasDalam = null;
        diedarkanPada = null;
        alasanSekda = null;
        dimintaPada = hari;
    }

    void edarkan(HorizontalNaskahIsian isian, LocalDate hari) {
        naskah = isian.naskah();
        dibahasDalam = isian.dibahasDalam();
        diedarkanPada = hari;
    }

    /** @param baru the text that the Sekretaris Daerah has written; {@code null} where he takes the one that went round */
    void tetapkan(String baru, String alasan) {
        naskah = baru == null ? naskah : baru;
        alasanSekda = alasan;
    }

    void akhiri(HasilHorizontal akhir, LocalDate hari) {
        hasil = akhir;
        berakhirPada = hari;
        kunciTerbuka = null;
    }

    public String id() {
        return id;
    }

    /** Case in which it is conducted; {@code null} until it begins. */
    public String kasusId() {
        return kasusId;
    }

    /** Case of the coordination that it is about; {@code null} where it is about none. */
    public String koordinasiId() {
        return koordinasiId;
    }

    public SebabHorizontal sebab() {
        return sebab;
    }

    /** Ids of the units of the offices that take part, the one that writes the text first. */
    public List<String> peserta() {
        return List.of(peserta.split(PEMISAH));
    }

    /** Id of the unit of the Asisten who writes the text. */
    public String penyusunId() {
        return penyusunId;
    }

    public String pokok() {
        return pokok;
    }

    public TujuanHorizontal tujuan() {
        return tujuan;
    }

    /** The text; {@code null} before there is one. */
    public String naskah() {
        return naskah;
    }

    /** How it was discussed; {@code null} before there is a text of the Asisten. */
    public CaraPembahasan dibahasDalam() {
        return dibahasDalam;
    }

    /** The day on which the text was asked for. */
    public LocalDate dimintaPada() {
        return dimintaPada;
    }

    /** The day on which the text was sent round; {@code null} before it. */
    public LocalDate diedarkanPada() {
        return diedarkanPada;
    }

    /** Why the Sekretaris Daerah has settled it; {@code null} where he has not. */
    public String alasanSekda() {
        return alasanSekda;
    }

    /** {@code null} while it is under way. */
    public HasilHorizontal hasil() {
        return hasil;
    }

    /** {@code null} while it is under way. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }
}
