package id.rukun.impor.tabel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as Excel opens it with Indonesian settings: UTF-8 with a byte order mark, cells parted by semicolons. No cell is
 * taken for a formula: one that begins like one gets an apostrophe before it.
 */
public final class TabelCsv {

    private static final String TANDA_URUTAN_BYTE = "\uFEFF";
    private static final Pattern RUMUS = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final CsvMapper CSV = CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema BENTUK = CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");

    private TabelCsv() {}

    /**
     * The bytes of a file.
     *
     * @param kepala the headings
     * @param baris the cells of each row, as many as there are headings
     */
    public static byte[] tulis(List<String> kepala, List<List<String>> baris) {
        try {
            return (TANDA_URUTAN_BYTE + CSV.writer(BENTUK).writeValueAsString(Stream.concat(Stream.of(kepala), baris.stream())
                    .map(sel -> sel.stream().map(TabelCsv::aman).toList()).toList())).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String aman(String sel) {
        return RUMUS.matcher(sel).matches() ? "'" + sel : sel;
    }
}
