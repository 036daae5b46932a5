package id.rukun.prosedur.penggabungan;

import id.rukun.prosedur.penggabungan.formulir.PenjemputanIsian;
import id.rukun.prosedur.penggabungan.formulir.PenyampaianIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One RT or RW of a merger, and how the result of its Musyawarah reached the Lurah. */
@Entity
@Table(name = "penggabungan_rt_asal")
public class UnitAsal {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String unitId;
    private LocalDate disampaikanPada;
    private String disampaikanOleh;
    private String penandatangan;
    private String dijemputOleh;
    private String catatanJemput;

    @Version
    private Integer versi;

    protected UnitAsal() {}

    UnitAsal(String unitId) {
        this.unitId = unitId;
    }

    void disampaikan(PenyampaianIsian isian, String jabatanId) {
        disampaikanPada = isian.tanggalPenyampaian();
        disampaikanOleh = jabatanId;
        penandatangan = isian.penandatangan();
        dijemputOleh = null;
        catatanJemput = null;
    }

    void dijemput(PenjemputanIsian isian, String jabatanId, String oleh) {
        disampaikanPada = isian.tanggalPenjemputan();
        disampaikanOleh = jabatanId;
        penandatangan = isian.diterimaDari();
        dijemputOleh = oleh;
        catatanJemput = isian.catatan();
    }

    void belumDisampaikan() {
        disampaikanPada = null;
        disampaikanOleh = null;
        penandatangan = null;
        dijemputOleh = null;
        catatanJemput = null;
    }

    /** The RT, or the RW where RW merge. */
    public String unitId() {
        return unitId;
    }

    /** {@code null} until the result was handed to the Lurah. */
    public LocalDate disampaikanPada() {
        return disampaikanPada;
    }

    /** Unit whose chair handed it over, or gave it up when it was fetched: the RW. */
    public String disampaikanOleh() {
        return disampaikanOleh;
    }

    /** Name of who handed it over or gave it up. */
    public String penandatangan() {
        return penandatangan;
    }

    /** The post of who fetched it, as text; {@code null} if the Ketua RW passed it on himself. */
    public String dijemputOleh() {
        return dijemputOleh;
    }

    /** Why it was fetched; {@code null} if the Ketua RW passed it on himself. */
    public String catatanJemput() {
        return catatanJemput;
    }
}
