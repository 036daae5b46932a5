package id.rukun.prosedur.keputusan.register;

import id.rukun.prosedur.keputusan.formulir.JawabanCamat;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The Camat's answer to one version of a draft (DOC-09); never updated, a later answer stands beside it. */
@Entity
@Table(name = "keputusan_persetujuan_camat")
public class PersetujuanCamat {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String rancanganId;
    private String rancanganHash;

    @Enumerated(EnumType.STRING)
    private JawabanCamat jawaban;

    private String nomor;
    private LocalDate tanggal;
    private String alasan;
    private String orang;
    private String nama;
    private Instant dicatatPada;

    protected PersetujuanCamat() {}

    public PersetujuanCamat(RancanganKeputusan rancangan, PersetujuanIsian isian, String orang, String nama,
            Instant dicatatPada) {
        this.rancanganId = rancangan.id();
        this.rancanganHash = rancangan.hash();
        this.jawaban = isian.jawaban();
        this.nomor = isian.nomor();
        this.tanggal = isian.tanggal();
        this.alasan = isian.alasan();
        this.orang = orang;
        this.nama = nama;
        this.dicatatPada = dicatatPada;
    }

    public String rancanganId() {
        return rancanganId;
    }

    public String rancanganHash() {
        return rancanganHash;
    }

    public JawabanCamat jawaban() {
        return jawaban;
    }

    public String nomor() {
        return nomor;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    public String alasan() {
        return alasan;
    }

    /** The Camat who answered ({@link id.rukun.jabatan.PemegangJabatan#orang}): his own login would not say who he is. */
    public String orang() {
        return orang;
    }

    public String nama() {
        return nama;
    }
}
