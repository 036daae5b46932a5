package id.rukun.isian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** Characters that can be stored and shown unchanged: no control characters but line ends and tabs, no half pairs. */
final class KarakterSah {

    private static final String PENATA_BARIS = "\n\r\t";

    private KarakterSah() {}

    /** Whether all texts in the value consist of such characters. */
    static boolean semua(JsonNode nilai) {
        return nilai.isTextual() ? nilai.textValue().codePoints().allMatch(KarakterSah::satu)
                : StreamSupport.stream(nilai.spliterator(), false).allMatch(KarakterSah::semua);
    }

    private static boolean satu(int karakter) {
        return Character.getType(karakter) != Character.SURROGATE
                && (!Character.isISOControl(karakter) || PENATA_BARIS.indexOf(karakter) >= 0);
    }
}
