package id.rukun.engine.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Over what somebody watches: all of some governments, and some units of others.
 *
 * @param tenant names of governments
 * @param unit ids of units, each with everything beneath it already among them
 */
public record Lingkup(Collection<String> tenant, Collection<String> unit) {

    /**
     * A condition of SQL.
     *
     * @param kolomTenant column with the name of the government
     * @param kolomUnit column with the id of the unit
     */
    public String syarat(String kolomTenant, String kolomUnit) {
        List<String> salahSatu = new ArrayList<>();
        if (!tenant.isEmpty()) {
            salahSatu.add(kolomTenant + " in (:tenant)");
        }
        if (!unit.isEmpty()) {
            salahSatu.add(kolomUnit + " in (:unit)");
        }
        return salahSatu.isEmpty() ? "1 = 0" : "(" + String.join(" or ", salahSatu) + ")";
    }

    /** The parameters of the condition. */
    public Map<String, Object> nilai() {
        Map<String, Object> nilai = new HashMap<>();
        if (!tenant.isEmpty()) {
            nilai.put("tenant", tenant);
        }
        if (!unit.isEmpty()) {
            nilai.put("unit", unit);
        }
        return nilai;
    }
}
