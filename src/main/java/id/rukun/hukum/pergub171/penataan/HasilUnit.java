package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.FaktaBerhubungan;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the Musyawarah of one RT or RW came to.
 *
 * @param unit name of the unit, as a whole ("RW 03")
 * @param diadakan whether it was held
 * @param sah whether its decision is valid
 * @param setuju whether it was in favour
 */
public record HasilUnit(String unit, boolean diadakan, boolean sah, boolean setuju) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        Map<String, String> mustahil = new LinkedHashMap<>();
        if (!diadakan && sah) {
            mustahil.put("sah", "musyawarah yang tidak diadakan tidak menghasilkan keputusan yang sah");
        }
        if (!diadakan && setuju) {
            mustahil.put("setuju", "musyawarah yang tidak diadakan tidak menyetujui apa pun");
        }
        return mustahil;
    }
}
