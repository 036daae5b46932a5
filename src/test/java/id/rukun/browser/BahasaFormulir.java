package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form speaks Indonesian: no English word that software likes to say, no constant, no placeholder of a template. */
final class BahasaFormulir {

    private static final Set<String> INGGRIS = Set.of(
            "and", "the", "is", "are", "be", "of", "or", "not", "with", "your", "you", "please", "this",
            "that", "field", "fields", "required", "must", "match", "pattern", "minimum", "maximum", "length",
            "select", "selected", "complete", "invalid", "valid", "date", "time", "day", "month", "year",
            "value", "values", "search", "results", "number", "integer", "expected", "entered", "both",
            "choose", "submit", "save", "cancel", "close", "error", "failed", "failure", "cannot", "loading",
            "nothing", "show", "skip", "clear", "remove", "add", "check", "option", "options", "name", "file",
            "upload", "true", "false", "null", "undefined", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "january", "february", "march", "may", "june", "july", "august",
            "october", "december");

    /** Letters beside digits are of a hash or an id. */
    private static final Pattern KATA = Pattern.compile("(?<![\\p{L}\\d])\\p{L}+(?![\\p{L}\\d])");
    private static final Pattern BUKAN_KALIMAT = Pattern.compile("[A-Z]+_[A-Z_]+|\\{\\{|\\$\\{|\\[object");

    private BahasaFormulir() {}

    static void periksa(String teks) {
        assertThat(temuan(teks)).as("English or raw words on the form:%n%s", teks).isEmpty();
    }

    static List<String> temuan(String teks) {
        List<String> kata = KATA.matcher(teks).results().map(MatchResult::group)
                .filter(satu -> INGGRIS.contains(satu.toLowerCase(Locale.ROOT))).toList();
        List<String> mentah = BUKAN_KALIMAT.matcher(teks).results().map(MatchResult::group).toList();
        return List.of(kata, mentah).stream().flatMap(List::stream).distinct().toList();
    }
}
