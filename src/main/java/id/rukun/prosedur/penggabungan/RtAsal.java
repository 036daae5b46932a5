package id.rukun.prosedur.penggabungan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One RT of a merger, and how the result of its Musyawarah reached the Lurah. */
@Entity
public class RtAsal {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String rtId;
    private LocalDate disampaikanPada;
    private String disampaikanOleh;
    private String penandatangan;

    @Version
    private Integer versi;

    protected RtAsal() {}

    RtAsal(String rtId) {
        this.rtId = rtId;
    }

    void disampaikan(PenyampaianIsian isian, String jabatanId) {
        disampaikanPada = isian.tanggalPenyampaian();
        disampaikanOleh = jabatanId;
        penandatangan = isian.penandatangan();
    }

    void belumDisampaikan() {
        disampaikanPada = null;
        disampaikanOleh = null;
        penandatangan = null;
    }

    public String rtId() {
        return rtId;
    }

    /** {@code null} until the result was handed to the Lurah. */
    public LocalDate disampaikanPada() {
        return disampaikanPada;
    }

    /** Unit whose chair handed it over: the RW. */
    public String disampaikanOleh() {
        return disampaikanOleh;
    }

    public String penandatangan() {
        return penandatangan;
    }
}
