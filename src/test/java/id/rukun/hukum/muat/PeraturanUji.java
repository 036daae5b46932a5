package id.rukun.hukum.muat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The regulations whose rules ship, told apart by how the ids of theirs begin. */
public enum PeraturanUji {
    PERGUB171("Pergub DKI 171/2016", "2016-09-14", "PERGUB171-", "PRM-", "AMB-"),
    PERWALI_BUKITTINGGI("Perwali Bukittinggi 65/2014", "2014-12-31", "BKT-R-", "BKT-P-", "BKT-A-"),
    PERWALI_BANJAR("Perwali Banjar 6/2023", "2023-01-06", "BJR-R-", "BJR-DT-", "BJR-P-", "BJR-A-");

    private static final LocalDate KEBIJAKAN_SEJAK = LocalDate.parse("2016-09-14");

    private final String sebutan;
    private final LocalDate mulai;
    private final String[] awalan;

    PeraturanUji(String sebutan, String mulai, String... awalan) {
        this.sebutan = sebutan;
        this.mulai = LocalDate.parse(mulai);
        this.awalan = awalan;
    }

    /** The short title, as provisions cite it. */
    public String sebutan() {
        return sebutan;
    }

    /** First day on which it is in force. */
    public LocalDate mulai() {
        return mulai;
    }

    /** Whose the id of a rule, a parameter or a reading is; empty for what is Rukun's own. */
    public static Optional<PeraturanUji> dari(String id) {
        return Arrays.stream(values()).filter(p -> Arrays.stream(p.awalan).anyMatch(id::startsWith)).findFirst();
    }

    /** First day on which what has this id can be in force. */
    public static LocalDate mulai(String id) {
        return dari(id).map(PeraturanUji::mulai).orElse(KEBIJAKAN_SEJAK);
    }
}
