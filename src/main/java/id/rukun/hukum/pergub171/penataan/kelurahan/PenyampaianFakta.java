package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.FaktaBerhubungan;
import java.util.Map;

/**
 * How many results have reached the Lurah.
 *
 * @param unit number of units involved
 * @param disampaikan number of units whose result was handed over
 */
public record PenyampaianFakta(int unit, int disampaikan) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        return disampaikan > unit ? Map.of("disampaikan", "tidak boleh melebihi unit (" + unit + ")") : Map.of();
    }

    /** Whether no result is missing. */
    boolean lengkap() {
        return unit > 0 && disampaikan == unit;
    }

    /** The count, as a message tells it. */
    String hitungan() {
        return disampaikan + " dari " + unit;
    }
}
