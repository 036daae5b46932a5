package id.rukun.prosedur.tindakan;

import id.rukun.berkas.rantai.Pelaku;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import id.rukun.prosedur.tindakan.formulir.TindakanIsian;
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
import java.time.LocalDate;

/** A request about a case, from the question to its outcome. */
@Entity
@Table(name = "tindakan_kasus")
public class TindakanKasus {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String prosesId;

    @Enumerated(EnumType.STRING)
    private JenisTindakan jenis;

    private String alasan;
    private String pemohon;
    private String jabatanPemohon;
    private String kantor;
    private String nomorSurat;
    private LocalDate tanggalSurat;
    private String sasaran;
    private String pengganti;
    private String penyetuju;

    @Enumerated(EnumType.STRING)
    private StatusTindakan status = StatusTindakan.TERBUKA;

    @Column(updatable = false)
    private Instant dimintaPada;

    /** Case and kind of an open request: there is one at a time. */
    private String kunciTerbuka;

    @Version
    private Integer versi;

    protected TindakanKasus() {}

    TindakanKasus(String prosesId, TindakanIsian isian, Pelaku pemohon, String kantor, Instant dimintaPada) {
        this.kasusId = isian.kasus();
        this.prosesId = prosesId;
        this.jenis = isian.jenis();
        this.alasan = isian.alasan();
        this.nomorSurat = isian.nomorSurat();
        this.tanggalSurat = isian.tanggalSurat();
        this.pemohon = pemohon.akun();
        this.jabatanPemohon = pemohon.jabatan();
        this.kantor = kantor;
        this.dimintaPada = dimintaPada;
        this.kunciTerbuka = kunci(kasusId, jenis);
    }

    /** A withdrawal stands beside the others: it may be asked for while a correction is open. */
    static String kunci(String kasusId, JenisTindakan jenis) {
        return kasusId + (jenis == JenisTindakan.TARIK ? "/TARIK" : "");
    }

    /** Says once which submission it is about; a withdrawal is about none. */
    void mengenai(String isianId) {
        pastikan(jenis != JenisTindakan.TARIK && sasaran == null);
        sasaran = isianId;
    }

    /** The corrected submission; of the one that was chosen. */
    void digantiDengan(String isianId) {
        pastikan(jenis == JenisTindakan.KOREKSI && sasaran != null && penyetuju == null);
        pengganti = isianId;
    }

    /** Only a correction that has been made is approved, and only once. */
    void disetujui(String akun) {
        pastikan(pengganti != null && penyetuju == null);
        penyetuju = akun;
    }

    /** Ends the request; a closed one has no other outcome. */
    void tutup(StatusTindakan akhir) {
        pastikan(akhir != StatusTindakan.TERBUKA);
        status = akhir;
        kunciTerbuka = null;
    }

    private void pastikan(boolean dapat) {
        if (status != StatusTindakan.TERBUKA || !dapat) {
            throw new IllegalStateException("Permintaan " + jenis + " atas kasus " + kasusId + " (" + status
                    + ") tidak dapat berubah demikian.");
        }
    }

    public String kasusId() {
        return kasusId;
    }

    public String prosesId() {
        return prosesId;
    }

    public JenisTindakan jenis() {
        return jenis;
    }

    public String alasan() {
        return alasan;
    }

    /** Login of the person who asked. */
    public String pemohon() {
        return pemohon;
    }

    /** Post of the person who asked, as text. */
    public String jabatanPemohon() {
        return jabatanPemohon;
    }

    /** Group of the office that asked. */
    public String kantor() {
        return kantor;
    }

    /** Number and date of the proposing unit's letter; {@code null} where it asks itself. */
    public String nomorSurat() {
        return nomorSurat;
    }

    public LocalDate tanggalSurat() {
        return tanggalSurat;
    }

    /** The submission to be corrected, or to which the case returns; {@code null} until it is known. */
    public String sasaran() {
        return sasaran;
    }

    /** The corrected submission; {@code null} until it is made. */
    public String pengganti() {
        return pengganti;
    }

    /** Login of the superior who approved; {@code null} where nobody did. */
    public String penyetuju() {
        return penyetuju;
    }

    public StatusTindakan status() {
        return status;
    }
}
