package id.rukun.cakupan;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can realise a provision, told apart by its id. */
enum JenisWujud {
    ATURAN("PERGUB171-PS\\d+(?:-(?:\\d+[a-k]?|[a-k]))?(?:\\.\\d+)?|RUKUN-(?:POL|DATA)-\\d{2,3}"
            + "|(?:I19|I16|BKT|BJR)-R-\\d{2}"),
    PARAMETER("PR[MD]-\\d{2}|RUKUN-PRD-\\d{2}|(?:I19|I16|BKT|BJR)-P-\\d{2}"),
    TENGGAT("TM-\\d{2}[ab]?|(?:I19|I16|BKT|BJR)-T-\\d{2}"),
    PROSEDUR("P-\\d{2}|(?:I19|I16|BKT|BJR)-PR-\\d{2}"),
    DOKUMEN("DOC-\\d{2}|(?:I19|I16|BKT|BJR)-D-\\d{2}"),
    TABEL("(?:I19|I16|BKT|BJR)-DT-\\d{2}"),
    PESAN("(?:I19|I16|BKT|BJR)-M-\\d{2}"),
    PERAN("peran:[a-z]+(?:-[a-z]+)*"),
    KELAS("[a-z]\\w*(?:\\.[a-z]\\w*)*\\.[A-Z]\\w+(?:#[A-Z_]+)?");

    private static final Pattern TANDA =
            Pattern.compile("(?<![\\w.-])[A-Z]\\w*(?:-[A-Z]+)?-\\w+(?:-\\w+)?(?:\\.\\d+)?");

    private final Pattern bentuk;

    JenisWujud(String bentuk) {
        this.bentuk = Pattern.compile(bentuk);
    }

    /** The kind of this id; empty where the id is malformed. */
    static Optional<JenisWujud> dari(String id) {
        return Arrays.stream(values()).filter(j -> j.bentuk.matcher(id).matches()).findFirst();
    }

    /** All well-formed ids in a text that explains something. */
    static Set<String> dalam(String teks) {
        return TANDA.matcher(teks).results().map(t -> t.group()).filter(id -> dari(id).isPresent())
                .collect(Collectors.toSet());
    }
}
