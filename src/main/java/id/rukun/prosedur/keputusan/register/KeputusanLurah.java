package id.rukun.prosedur.keputusan.register;

import id.rukun.prosedur.keputusan.KeputusanService;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A signed Keputusan Lurah. Its content never changes; only another Keputusan changes what it decided. */
@Entity
@Table(name = "keputusan_lurah")
public class KeputusanLurah {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String kelurahanId;
    private String unitId;
    private String jenis;
    private int nomorUrut;
    private int tahun;
    private LocalDate tanggal;
    private LocalDate berlakuSejak;
    private String penandatangan;
    private String jabatanPenandatangan;
    private String rancanganId;
    private String hash;
    private String kepalaBerkas;

    private String naskah;
    private String sidikNaskah;
    private Instant naskahDihapusPada;

    private boolean perluPengesahan;
    private String mencabutId;
    private Instant dicatatPada;

    protected KeputusanLurah() {}

    public KeputusanLurah(RancanganKeputusan rancangan, String kelurahanId, int nomorUrut, LocalDate tanggal,
            LocalDate berlakuSejak, Instant dicatatPada) {
        this.kasusId = rancangan.kasusId();
        this.jenis = rancangan.jenis();
        this.unitId = rancangan.unitId();
        this.rancanganId = rancangan.id();
        this.hash = rancangan.hash();
        this.kelurahanId = kelurahanId;
        this.nomorUrut = nomorUrut;
        this.tahun = tanggal.getYear();
        this.tanggal = tanggal;
        this.berlakuSejak = berlakuSejak;
        this.dicatatPada = dicatatPada;
    }

    /** Before it is kept: that it needs the Camat's ratification. */
    public KeputusanLurah menungguPengesahan() {
        perluPengesahan = true;
        return this;
    }

    /** Before it is kept: the Keputusan in whose place it comes. */
    public KeputusanLurah mencabut(String lama) {
        mencabutId = lama;
        return this;
    }

    /** Once: what is signed is changed only by another Keputusan. */
    public KeputusanLurah ditandatangani(String nama, String jabatan, String kepala) {
        if (penandatangan != null) {
            throw new IllegalStateException("Keputusan " + nomor() + " sudah ditandatangani.");
        }
        penandatangan = nama;
        jabatanPenandatangan = jabatan;
        kepalaBerkas = kepala;
        return this;
    }

    /** Once, and as it was signed. */
    public KeputusanLurah bernaskah(String teks, String sidik) {
        if (penandatangan == null || naskah != null) {
            throw new IllegalStateException("Naskah Keputusan " + nomor() + " dibuat sekali, saat ditandatangani.");
        }
        naskah = teks;
        sidikNaskah = sidik;
        return this;
    }

    /** Once a Keputusan that binds nobody any more is kept no longer: its text goes, its row stays. */
    public void hapusNaskah(Instant waktu) {
        naskah = null;
        sidikNaskah = null;
        naskahDihapusPada = waktu;
    }

    /** Whether its text was lawfully erased. */
    public boolean naskahDihapus() {
        return naskahDihapusPada != null;
    }

    public String id() {
        return id;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Number as written on the paper; unique per Kelurahan and year. */
    public String nomor() {
        return nomorUrut + " TAHUN " + tahun;
    }

    public int nomorUrut() {
        return nomorUrut;
    }

    public int tahun() {
        return tahun;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    /**
     * First day on which what it decides holds, as it was signed. One that needs the Camat's ratification holds from
     * {@link KeputusanService#berlakuSejak}.
     */
    public LocalDate berlakuSejak() {
        return berlakuSejak;
    }

    public String penandatangan() {
        return penandatangan;
    }

    public String jabatanPenandatangan() {
        return jabatanPenandatangan;
    }

    public String hash() {
        return hash;
    }

    /** Head of the dossier's chain at the signature; printed on the paper. */
    public String kepalaBerkas() {
        return kepalaBerkas;
    }

    public String kelurahanId() {
        return kelurahanId;
    }

    /** The whole text as JSON ({@link id.rukun.dokumen.Naskah}), word by word as it was signed; {@code null} once erased. */
    public String naskah() {
        return naskah;
    }

    /** Hash of the text, taken at the signature; {@code null} once erased. */
    public String sidikNaskah() {
        return sidikNaskah;
    }

    public String jenis() {
        return jenis;
    }

    /** The Kelurahan, or the unit that it is about. */
    public String unitId() {
        return unitId;
    }

    /** Whether it is without effect until the Camat has ratified it. */
    public boolean perluPengesahan() {
        return perluPengesahan;
    }

    /** Id of the Keputusan in whose place it comes; {@code null}: of none. */
    public String mencabutId() {
        return mencabutId;
    }

    public String rancanganId() {
        return rancanganId;
    }
}
