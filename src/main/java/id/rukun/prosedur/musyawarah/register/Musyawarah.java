package id.rukun.prosedur.musyawarah.register;

import id.rukun.prosedur.musyawarah.formulir.Pelaksanaan;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/** One meeting of a series, from its invitation on. */
@Entity
@Table(name = "musyawarah")
public class Musyawarah {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rangkaian_id")
    private RangkaianMusyawarah rangkaian;

    private int ke;
    private String nomorUndangan;
    private LocalDate diundangPada;
    private LocalDate dijadwalkanPada;
    private LocalTime pukul;
    private String tempat;
    private boolean semuaDiundang;
    private LocalDate dilaksanakanPada;
    private String pimpinanId;
    private String pimpinanNama;
    private boolean dibukaDanDitutup;
    private String sebabBatal;

    @Enumerated(EnumType.STRING)
    private StatusMusyawarah status = StatusMusyawarah.DIJADWALKAN;

    @Version
    private Integer versi;

    protected Musyawarah() {}

    public Musyawarah(RangkaianMusyawarah rangkaian, int ke, UndanganIsian undangan) {
        this.rangkaian = rangkaian;
        this.ke = ke;
        this.nomorUndangan = undangan.nomor();
        this.diundangPada = undangan.tanggalUndangan();
        this.dijadwalkanPada = undangan.tanggalMusyawarah();
        this.pukul = undangan.pukul();
        this.tempat = undangan.tempat();
        this.semuaDiundang = undangan.semuaDiundang();
    }

    public String id() {
        return id;
    }

    public RangkaianMusyawarah rangkaian() {
        return rangkaian;
    }

    /** Which invitation of the series it is, counted from 1. */
    public int ke() {
        return ke;
    }

    /**
     * Which meeting of the series it is, counted from 1: one that was cancelled was none.
     *
     * @param serangkai the meetings of the series
     */
    public int keBerapa(Collection<Musyawarah> serangkai) {
        return (int) serangkai.stream().filter(m -> m.ke < ke && m.status != StatusMusyawarah.BATAL).count() + 1;
    }

    /** Number of the invitation as written; {@code null} for one without. */
    public String nomorUndangan() {
        return nomorUndangan;
    }

    public LocalDate diundangPada() {
        return diundangPada;
    }

    public LocalDate dijadwalkanPada() {
        return dijadwalkanPada;
    }

    public LocalTime pukul() {
        return pukul;
    }

    public String tempat() {
        return tempat;
    }

    public boolean semuaDiundang() {
        return semuaDiundang;
    }

    /** {@code null} until the meeting took place. */
    public LocalDate dilaksanakanPada() {
        return dilaksanakanPada;
    }

    /** Id of the post in which the chair presided; {@code null} if he is on no board here, or nobody has yet. */
    public String pimpinanId() {
        return pimpinanId;
    }

    public String pimpinanNama() {
        return pimpinanNama;
    }

    public boolean dibukaDanDitutup() {
        return dibukaDanDitutup;
    }

    /** Whether it was held; {@code null} while nobody has said. */
    public Pelaksanaan pelaksanaan() {
        if (status == StatusMusyawarah.BATAL) {
            return Pelaksanaan.BATAL;
        }
        return dilaksanakanPada == null ? null : Pelaksanaan.DILAKSANAKAN;
    }

    /** Why it was cancelled; {@code null} if it was not. */
    public String sebabBatal() {
        return sebabBatal;
    }

    public StatusMusyawarah status() {
        return status;
    }

    public void batal(String sebab) {
        belumDilaksanakan();
        menjadi(StatusMusyawarah.BATAL, StatusMusyawarah.DIJADWALKAN);
        sebabBatal = sebab;
    }

    public void dilaksanakan(LocalDate tanggal, boolean dibukaDitutup) {
        belumDilaksanakan();
        menjadi(StatusMusyawarah.DIJADWALKAN, StatusMusyawarah.DIJADWALKAN);
        dilaksanakanPada = tanggal;
        dibukaDanDitutup = dibukaDitutup;
    }

    public void dipimpin(String jabatanId, String nama) {
        pimpinanId = jabatanId;
        pimpinanNama = nama;
    }

    /** Held under a chair who was not entitled. */
    public void pimpinanTidakSah() {
        sesudahDilaksanakan(StatusMusyawarah.PIMPINAN_TIDAK_SAH);
    }

    public void gagalKuorum() {
        sesudahDilaksanakan(StatusMusyawarah.GAGAL_KUORUM);
    }

    /** Held without those whom the law wants beside a quorum. */
    public void kehadiranKurang() {
        sesudahDilaksanakan(StatusMusyawarah.KEHADIRAN_KURANG);
    }

    public void sah() {
        sesudahDilaksanakan(StatusMusyawarah.SAH);
    }

    /** Deemed valid after failures in a row. */
    public void sahTanpaKuorum() {
        sesudahDilaksanakan(StatusMusyawarah.SAH_TANPA_KUORUM);
    }

    public void ditunda() {
        menjadi(StatusMusyawarah.DITUNDA, StatusMusyawarah.SAH, StatusMusyawarah.SAH_TANPA_KUORUM);
    }

    public void keputusanTidakSah() {
        menjadi(StatusMusyawarah.KEPUTUSAN_TIDAK_SAH, StatusMusyawarah.SAH, StatusMusyawarah.SAH_TANPA_KUORUM);
    }

    private void belumDilaksanakan() {
        if (dilaksanakanPada != null) {
            throw new IllegalStateException("Musyawarah " + id + " sudah dilaksanakan");
        }
    }

    private void sesudahDilaksanakan(StatusMusyawarah baru) {
        if (dilaksanakanPada == null) {
            throw new IllegalStateException("Musyawarah " + id + " belum dilaksanakan");
        }
        menjadi(baru, StatusMusyawarah.DIJADWALKAN);
    }

    private void menjadi(StatusMusyawarah baru, StatusMusyawarah... dari) {
        if (!List.of(dari).contains(status)) {
            throw new IllegalStateException("Musyawarah " + id + " yang " + status + " tidak dapat menjadi " + baru);
        }
        status = baru;
    }
}
