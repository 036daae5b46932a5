package id.rukun.prosedur.penggantian;

import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggantian.formulir.PenggantiIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A post that is filled again: who left it, whom the Ketua names, and until when he serves. */
@Entity
@Table(name = "penggantian_pengurus")
public class Penggantian {

    @Id
    private String kasusId;

    private String pemegangLamaId;
    private String unitId;
    private LocalDate palingAkhir;
    private String pendudukId;
    private String bidang;
    private String tugas;
    private LocalDate dilaporkan;
    private String pemegangBaruId;

    @Version
    private Integer versi;

    protected Penggantian() {}

    Penggantian(String kasusId) {
        this.kasusId = kasusId;
    }

    /** For which post; whom was named for another one falls. */
    void untuk(PemegangJabatan lama, LocalDate hariTerakhir) {
        pemegangLamaId = lama.id();
        unitId = lama.unitId();
        palingAkhir = hariTerakhir;
        pendudukId = null;
        bidang = null;
        tugas = null;
    }

    void ditunjuk(PenggantiIsian isian, LocalDate hari) {
        pendudukId = isian.pengganti();
        bidang = isian.bidang();
        tugas = isian.tugas();
        if (dilaporkan == null) {
            dilaporkan = hari;
        }
    }

    void diduduki(String pemegangId) {
        pemegangBaruId = pemegangId;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the post ({@link PemegangJabatan}) of who has left. */
    public String pemegangLamaId() {
        return pemegangLamaId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** The last day on which it can be filled: that of the board or, where none is known, the latest possible one. */
    public LocalDate palingAkhir() {
        return palingAkhir;
    }

    /** Whom the Ketua names; {@code null} before he has. */
    public String pendudukId() {
        return pendudukId;
    }

    /** The Bidang, where it is one. */
    public String bidang() {
        return bidang;
    }

    /** What he does in it. */
    public String tugas() {
        return tugas;
    }

    /** The day on which the Lurah first had the report; {@code null} before it came. */
    public LocalDate dilaporkan() {
        return dilaporkan;
    }

    /** Id of the post of who has taken it; {@code null} before he has. */
    public String pemegangBaruId() {
        return pemegangBaruId;
    }
}
