package id.rukun.prosedur.penggabungan;

import id.rukun.prosedur.penggabungan.formulir.AsalUsul;
import id.rukun.prosedur.penggabungan.formulir.UsulanIsian;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The proposal to merge RT, or RW: where it comes from, which units, what became of it. */
@Entity
@Table(name = "penggabungan_usulan")
public class UsulanPenggabungan {

    @Id
    private String kasusId;

    private String asal;
    private String unitPengusul;
    private String alasan;
    private String usulRwTujuan;
    private String usulNomor;
    private String unitHasil;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "kasus_id", nullable = false, updatable = false)
    @OrderBy("unitId")
    private List<UnitAsal> unit = new ArrayList<>();

    @Version
    private Integer versi;

    protected UsulanPenggabungan() {}

    UsulanPenggabungan(String kasusId, UsulanIsian isian) {
        this.kasusId = kasusId;
        usulkan(isian);
    }

    /** A corrected proposal takes the place of the first; the units are chosen anew. */
    void usulkan(UsulanIsian isian) {
        belumDigabung();
        unit.clear();
        usulRwTujuan = null;
        usulNomor = null;
        this.asal = isian.asal().stream().distinct().map(Enum::name).collect(Collectors.joining(","));
        this.unitPengusul = isian.unitPengusul();
        this.alasan = isian.alasan();
    }

    /** A later choice takes the place of an earlier one; nothing has been handed over for it yet. */
    void pilih(List<String> pilihan, String rwTujuan, String nomor) {
        belumDigabung();
        unit.removeIf(lama -> !pilihan.contains(lama.unitId()));
        unit.forEach(UnitAsal::belumDisampaikan);
        pilihan.stream().distinct().filter(id -> !idUnit().contains(id)).forEach(id -> unit.add(new UnitAsal(id)));
        usulRwTujuan = rwTujuan;
        usulNomor = nomor;
    }

    void digabungMenjadi(String unitId) {
        belumDigabung();
        unitHasil = unitId;
    }

    private void belumDigabung() {
        if (unitHasil != null) {
            throw new IllegalStateException("Usulan kasus " + kasusId + " sudah digabung menjadi " + unitHasil);
        }
    }

    public List<AsalUsul> asal() {
        return Arrays.stream(asal.split(",")).map(AsalUsul::valueOf).toList();
    }

    /** RT or RW through which the community's proposal came; {@code null} for the Lurah's own initiative. */
    public String unitPengusul() {
        return unitPengusul;
    }

    public String alasan() {
        return alasan;
    }

    public String usulRwTujuan() {
        return usulRwTujuan;
    }

    public String usulNomor() {
        return usulNomor;
    }

    /** The merged RT or RW; {@code null} until the Keputusan took effect. */
    public String unitHasil() {
        return unitHasil;
    }

    public List<UnitAsal> unit() {
        return List.copyOf(unit);
    }

    /** Ids of the RT, or RW, to be merged. */
    public List<String> idUnit() {
        return unit.stream().map(UnitAsal::unitId).toList();
    }
}
