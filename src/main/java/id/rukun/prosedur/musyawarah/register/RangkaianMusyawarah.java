package id.rukun.prosedur.musyawarah.register;

import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The successive meetings of one body on one agenda; carries the counter of failures in a row (Pasal 40 ayat (2)). */
@Entity
@Table(name = "musyawarah_rangkaian")
public class RangkaianMusyawarah {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    /** Order of opening, given by the database: clocks may stand still or go equal. */
    @Column(insertable = false, updatable = false)
    private Long urutan;

    private String kasusId;
    private String prosesId;
    private String unitId;

    @Enumerated(EnumType.STRING)
    private JenisMusyawarah jenis;

    private String mode;
    private String agenda;
    private String perihal;

    private int gagalBerturut;
    private int pengulangan;

    @Enumerated(EnumType.STRING)
    private StatusRangkaian status = StatusRangkaian.BERJALAN;

    private Instant dibukaPada;

    @Version
    private Integer versi;

    protected RangkaianMusyawarah() {}

    public RangkaianMusyawarah(String kasusId, String prosesId, String unitId, JenisMusyawarah jenis, String mode,
            String agenda, String perihal, Instant dibukaPada) {
        this.kasusId = kasusId;
        this.prosesId = prosesId;
        this.unitId = unitId;
        this.jenis = jenis;
        this.mode = mode;
        this.agenda = agenda;
        this.perihal = perihal;
        this.dibukaPada = dibukaPada;
    }

    public String id() {
        return id;
    }

    public String kasusId() {
        return kasusId;
    }

    public String unitId() {
        return unitId;
    }

    public JenisMusyawarah jenis() {
        return jenis;
    }

    /** Name of the {@link ModeMusyawarah}; {@code null} where another family holds the meetings by a model of its own. */
    public String mode() {
        return mode;
    }

    /** What it deliberates on; whether the body may is a rule's answer. */
    public String agenda() {
        return agenda;
    }

    /** The same in words, with the units that it is about, as they were called when the series was opened. */
    public String perihal() {
        return perihal;
    }

    /** Failures of quorum in a row that count. */
    public int gagalBerturut() {
        return gagalBerturut;
    }

    /** Meetings since the Lurah was last asked that brought nothing. */
    public int pengulangan() {
        return pengulangan;
    }

    public StatusRangkaian status() {
        return status;
    }

    /** A meeting without quorum that counts. */
    public void gagal() {
        berjalan();
        gagalBerturut++;
    }

    /** A meeting with quorum, or one deemed valid, ends the row of failures. */
    public void kuorumTercapai() {
        berjalan();
        gagalBerturut = 0;
    }

    /** A meeting brought nothing and has to be repeated. */
    public void ulangi() {
        berjalan();
        pengulangan++;
    }

    /** The Lurah wants the meetings to go on. */
    public void lanjut() {
        berjalan();
        pengulangan = 0;
    }

    /** A decision with signed minutes, or the Lurah's word, ends the series. */
    public void tutup(StatusRangkaian akhir) {
        berjalan();
        status = akhir;
    }

    private void berjalan() {
        if (status != StatusRangkaian.BERJALAN) {
            throw new IllegalStateException("Rangkaian musyawarah " + id + " sudah " + status);
        }
    }
}
