package id.rukun.prosedur.keputusan.register;

import id.rukun.prosedur.keputusan.formulir.AtasNama;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.formulir.PengesahanIsian;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The Camat's answer to a signed Keputusan (DOC-11); never updated, a later answer stands beside it. */
@Entity
@Table(name = "keputusan_pengesahan_camat")
public class PengesahanCamat {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String keputusanId;

    @Enumerated(EnumType.STRING)
    private JawabanPengesahan jawaban;

    private String nomor;
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private AtasNama atasNama;

    private String alasan;
    private LocalDate berlakuSejak;
    private String orang;
    private String nama;

    private String naskah;
    private String sidikNaskah;
    private Instant naskahDihapusPada;

    private Instant dicatatPada;

    protected PengesahanCamat() {}

    public PengesahanCamat(KeputusanLurah atas, PengesahanIsian isian, String orang, String nama, Instant dicatatPada) {
        boolean sah = isian.jawaban() == JawabanPengesahan.SAHKAN;
        this.kasusId = atas.kasusId();
        this.keputusanId = atas.id();
        this.jawaban = isian.jawaban();
        this.nomor = isian.nomor();
        this.tanggal = isian.tanggal();
        this.atasNama = sah ? isian.atasNama() : null;
        this.alasan = isian.alasan();
        this.berlakuSejak = sah ? palingAkhir(isian.tanggal(), atas.berlakuSejak()) : null;
        this.orang = orang;
        this.nama = nama;
        this.dicatatPada = dicatatPada;
    }

    /** Once, where the Keputusan was ratified. */
    public PengesahanCamat bernaskah(String teks, String sidik) {
        if (jawaban != JawabanPengesahan.SAHKAN || naskah != null) {
            throw new IllegalStateException("Naskah pengesahan " + nomor + " dibuat sekali, saat disahkan.");
        }
        naskah = teks;
        sidikNaskah = sidik;
        return this;
    }

    private static LocalDate palingAkhir(LocalDate satu, LocalDate lain) {
        return satu.isAfter(lain) ? satu : lain;
    }

    /** Once the Keputusan that it ratifies binds nobody any more and is kept no longer. */
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

    public JawabanPengesahan jawaban() {
        return jawaban;
    }

    public String nomor() {
        return nomor;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    /** The Keputusan that he answers. */
    public String keputusanId() {
        return keputusanId;
    }

    /** On whose behalf he ratified; {@code null} where he refused. */
    public AtasNama atasNama() {
        return atasNama;
    }

    public String alasan() {
        return alasan;
    }

    /** First day on which what the Keputusan decides holds; {@code null} where he refused. */
    public LocalDate berlakuSejak() {
        return berlakuSejak;
    }

    /** The whole text as JSON ({@link id.rukun.dokumen.Naskah}); {@code null} where he refused, and once erased. */
    public String naskah() {
        return naskah;
    }

    public String sidikNaskah() {
        return sidikNaskah;
    }
}
