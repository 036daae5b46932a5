package id.rukun.berkas;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What one case did to another, or Rukun by itself to a case. */
@Entity
public class HubunganKasus {

    /** What was done to the case. */
    public enum JenisHubunganKasus { DIBUKA, DIBERI_TAHU, DIAKHIRI }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String asalKasusId;

    @Enumerated(EnumType.STRING)
    private JenisHubunganKasus jenis;

    private String sebab;
    private String kunciTerbuka;
    private boolean selamanya;
    private Instant dicatatPada;

    @Version
    private Integer versi;

    protected HubunganKasus() {}

    HubunganKasus(String kasusId, String asalKasusId, JenisHubunganKasus jenis, String sebab, Instant dicatatPada) {
        this.kasusId = kasusId;
        this.asalKasusId = asalKasusId;
        this.jenis = jenis;
        this.sebab = sebab;
        this.dicatatPada = dicatatPada;
    }

    /** No second case is opened under this key as long as it is held. */
    HubunganKasus berkunci(String kunciBaru, boolean untukSelamanya) {
        kunciTerbuka = kunciBaru;
        selamanya = untukSelamanya;
        return this;
    }

    /** Once the case has ended another one may be opened under its key, unless the key is held for ever. */
    void lepaskanKunci() {
        if (!selamanya) {
            kunciTerbuka = null;
        }
    }

    /** The case to which something was done. */
    public String kasusId() {
        return kasusId;
    }

    /** The case that did it; {@code null} if Rukun did by itself. */
    public String asalKasusId() {
        return asalKasusId;
    }

    public JenisHubunganKasus jenis() {
        return jenis;
    }

    /** Why, as an official reads it. */
    public String sebab() {
        return sebab;
    }
}
