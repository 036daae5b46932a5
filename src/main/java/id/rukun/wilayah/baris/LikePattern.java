package id.rukun.wilayah.baris;

/** Patterns for LIKE in questions that name the escape {@code !}: whatever somebody typed is looked for as he typed it. */
public final class LikePattern {

    private LikePattern() {}

    /** A text as it stands in a pattern. */
    public static String escape(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** What contains a text. */
    public static String containing(String text) {
        return "%" + escape(text) + "%";
    }
}
