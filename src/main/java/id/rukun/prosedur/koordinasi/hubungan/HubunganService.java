package id.rukun.prosedur.koordinasi.hubungan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the relations of who asks with the other parties of a request. */
@Service
@Transactional
public class HubunganService {

    private final HubunganPihakRepository hubungan;

    HubunganService(HubunganPihakRepository hubungan) {
        this.hubungan = hubungan;
    }

    /** All of a request; empty elsewhere than in Banjar. */
    @Transactional(readOnly = true)
    public List<HubunganPihak> semua(String kasusId) {
        return hubungan.findByKasusId(kasusId);
    }

    /** The one with a party; empty where the table of pairs is not asked about it. */
    @Transactional(readOnly = true)
    public Optional<HubunganPihak> dengan(String kasusId, String unitId) {
        return semua(kasusId).stream().filter(satu -> satu.unitId().equals(unitId)).findFirst();
    }

    /** The parties may have become others. */
    public void kosongkan(String kasusId) {
        hubungan.deleteByKasusId(kasusId);
        hubungan.flush();
    }

    /**
     * What the table of pairs answers for one of them.
     *
     * @param sifat the natures, separated by commas; {@code null} for none
     * @param ayat the provision; {@code null} where it does not regulate the pair
     */
    public void menurutTabel(String kasusId, String unitId, String sifat, String ayat) {
        dengan(kasusId, unitId).ifPresentOrElse(ada -> ada.menurutTabel(sifat, ayat),
                () -> hubungan.save(new HubunganPihak(kasusId, unitId, sifat, ayat)));
    }
}
