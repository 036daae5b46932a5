package id.rukun.prosedur.koordinasi;

import java.util.Arrays;
import java.util.List;

/** A city whose regulation on coordination Rukun carries out; its constant says what no parameter can. */
public enum KotaKoordinasi {
    BUKITTINGGI("bukittinggi", "Walikota", List.of("PEMERINTAHAN", "EKBANG_KESRA", "ADM_UMUM")),
    BANJAR("banjar", "Wali Kota", List.of("PEMKESRA", "EKBANG", "ADM_UMUM"));

    /** Id of the parameter: how long before a meeting, a report or an invitation Banjar calls it to mind. */
    public static final String PENGINGAT_BANJAR = "BJR-P-26";

    private final String tenant;
    private final String kepalaDaerah;
    private final List<String> asisten;

    KotaKoordinasi(String tenant, String kepalaDaerah, List<String> asisten) {
        this.tenant = tenant;
        this.kepalaDaerah = kepalaDaerah;
        this.asisten = asisten;
    }

    /** @throws IllegalArgumentException if the government has no such regulation */
    public static KotaKoordinasi dari(String tenant) {
        return Arrays.stream(values()).filter(kota -> kota.tenant.equals(tenant)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pemerintah " + tenant + " tidak mempunyai peraturan koordinasi."));
    }

    public String tenant() {
        return tenant;
    }

    /** Its head, as its regulation spells him. */
    public String kepalaDaerah() {
        return kepalaDaerah;
    }

    /** Codes of its three Asisten, in the order of its regulation. */
    public List<String> asisten() {
        return asisten;
    }

    /** Whether the details of a request are its fields and stages (Bukittinggi) rather than the nature of a relation (Banjar). */
    public boolean menurutPembidangan() {
        return this == BUKITTINGGI;
    }
}
