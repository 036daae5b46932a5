package id.rukun.prosedur.koordinasi.data;

import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one unit asks of another, or hands over to it (BKT-E-08, BJR-E-05). */
@Entity
@Table(name = "koordinasi_data")
public class PertukaranData {

    @Id
    private String id;

    private String kasusId;
    private String koordinasiId;
    private String tenant;
    private String kantorPengirim;
    private String pengirimId;
    private String penerimaId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArahData arah;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisData jenis;

    private String isi;
    private String lampiran;
    private int kali;
    private LocalDate dikirimPada;
    private LocalDate target;
    private LocalDate ditungguSampai;
    private String jawaban;
    private String isiJawaban;
    private String alasanJawaban;
    private String berkasJawaban;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusPertukaran status;

    private String alasanDitutup;
    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected PertukaranData() {}

    PertukaranData(Peminta pengirim) {
        id = UUID.randomUUID().toString();
        kasusId = pengirim.kasusId();
        tenant = pengirim.tenant();
        pengirimId = pengirim.unitId();
        kantorPengirim = pengirim.kantor();
    }

    /** As a form says it, also a corrected one: nothing that was answered to another one stands. */
    void isi(PertukaranBaru baru) {
        koordinasiId = baru.koordinasiId();
        arah = baru.arah();
        jenis = baru.jenis();
        penerimaId = baru.penerimaId();
        isi = baru.isi();
        lampiran = baru.lampiran();
        kali = 0;
        jawab(null, null, null, null);
        akhiri(StatusPertukaran.DIMINTA, null);
        alasanDitutup = null;
    }

    /**
     * It goes out, for the first time or once more.
     *
     * @param targetnya day by which it should be answered; {@code null} where no answer is asked for
     * @param sampai last day until which it is waited for; {@code null} likewise
     */
    void kirim(LocalDate hari, LocalDate targetnya, LocalDate sampai) {
        kali++;
        dikirimPada = hari;
        target = targetnya;
        ditungguSampai = sampai;
    }

    final void jawab(String apa, String isinya, String alasannya, String berkasnya) {
        jawaban = apa;
        isiJawaban = isinya;
        alasanJawaban = alasannya;
        berkasJawaban = berkasnya;
    }

    final void akhiri(StatusPertukaran akhir, LocalDate hari) {
        status = akhir;
        berakhirPada = hari;
    }

    void tutup(String alasan, LocalDate hari) {
        alasanDitutup = alasan;
        akhiri(StatusPertukaran.TIDAK_DIJAWAB, hari);
    }

    public String id() {
        return id;
    }

    /** Case in which it is conducted. */
    public String kasusId() {
        return kasusId;
    }

    /** Case of the coordination in which it is; the same where that one has called it. */
    public String koordinasiId() {
        return koordinasiId;
    }

    public KotaKoordinasi kota() {
        return KotaKoordinasi.dari(tenant);
    }

    /** Group of the office that asks or hands over. */
    public String kantorPengirim() {
        return kantorPengirim;
    }

    public String pengirimId() {
        return pengirimId;
    }

    public String penerimaId() {
        return penerimaId;
    }

    public ArahData arah() {
        return arah;
    }

    public JenisData jenis() {
        return jenis;
    }

    public String isi() {
        return isi;
    }

    /** Names of files that came with it; {@code null} for none. */
    public String lampiran() {
        return lampiran;
    }

    /** How often it has gone out. */
    public int kali() {
        return kali;
    }

    public LocalDate dikirimPada() {
        return dikirimPada;
    }

    /** Day by which it should be answered; {@code null} where no answer is asked for. */
    public LocalDate target() {
        return target;
    }

    /** Last day until which it is waited for; {@code null} where no answer is asked for. */
    public LocalDate ditungguSampai() {
        return ditungguSampai;
    }

    /** {@code DIJAWAB}, {@code TIDAK_DAPAT}, or {@code null} while there is no answer. */
    public String jawaban() {
        return jawaban;
    }

    /** What was answered; {@code null} for nothing. */
    public String isiJawaban() {
        return isiJawaban;
    }

    /** Why it cannot be answered; {@code null} where it can. */
    public String alasanJawaban() {
        return alasanJawaban;
    }

    /** Names of files that came with the answer; {@code null} for none. */
    public String berkasJawaban() {
        return berkasJawaban;
    }

    public StatusPertukaran status() {
        return status;
    }

    /** Why it was closed without an answer; {@code null} where it was not. */
    public String alasanDitutup() {
        return alasanDitutup;
    }

    /** {@code null} while an answer is waited for. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }

    /** "permintaan data", "penyampaian laporan/telaahan". */
    public String sebutan() {
        return arah.sebutan().toLowerCase(Locale.ROOT) + " " + jenis.sebutan();
    }
}
