package id.rukun.engine.door;

import id.rukun.engine.door.visitor.AllowList;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A command of our own that the allow-list lets through. Each is a bean of the room that answers it, and asks for itself
 * who may give it.
 *
 * @param metode the method of HTTP
 * @param jalur the path, without the application's context
 * @param penguji whether somebody with these groups may try it
 */
public record OwnCommand(String metode, Pattern jalur, Predicate<Collection<String>> penguji) {

    /**
     * A command that everybody may try.
     *
     * @param jalur the path, as a regular expression
     */
    public static OwnCommand siapaPun(String metode, String jalur) {
        return new OwnCommand(metode, Pattern.compile(jalur), grup -> true);
    }

    /**
     * A command that only those may try who send forms.
     *
     * @param jalur the path, as a regular expression
     */
    public static OwnCommand pengirim(String metode, String jalur) {
        return new OwnCommand(metode, Pattern.compile(jalur), AllowList::mengerjakan);
    }

    /** @param grup groups of the person; empty for one who is not known yet */
    boolean mengizinkan(Collection<String> grup, String metode, String jalur) {
        return this.metode.equals(metode) && this.jalur.matcher(jalur).matches() && penguji.test(grup);
    }
}
