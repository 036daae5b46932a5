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
            salahSatu.add(salahSatu(kolomUnit, "unit"));
        }
        return salahSatu.isEmpty() ? "1 = 0" : "(" + String.join(" or ", salahSatu) + ")";
    }

    /**
     * A condition of SQL that a column holds one of the values of a parameter, which are bound as {@link #satuNilai one}: a province
     * has more units than a question may have values.
     */
    public static String salahSatu(String kolom, String parameter) {
        return kolom + " = any(:" + parameter + ")";
    }

    /** Values as one, for {@link #salahSatu(String, String)}. */
    public static String[] satuNilai(Collection<String> isi) {
        return isi.toArray(String[]::new);
    }

    /** The parameters of the condition. */
    public Map<String, Object> nilai() {
        Map<String, Object> nilai = new HashMap<>();
        if (!tenant.isEmpty()) {
            nilai.put("tenant", tenant);
        }
        if (!unit.isEmpty()) {
            nilai.put("unit", satuNilai(unit));
        }
        return nilai;
    }
}
