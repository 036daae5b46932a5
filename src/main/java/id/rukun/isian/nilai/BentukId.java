package id.rukun.isian.nilai;

import java.util.regex.Pattern;

/** The ids of units, residents, posts and files. */
public final class BentukId {

    public static final Pattern POLA = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private BentukId() {}

    /** Whether the whole text is such an id. */
    public static boolean ya(String teks) {
        return POLA.matcher(teks).matches();
    }
}
