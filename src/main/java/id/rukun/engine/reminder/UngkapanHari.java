package id.rukun.engine.reminder;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a model asks for a day: {@code ${bean.metode('text', …)}}.
 *
 * @param bean name of who is asked
 * @param metode what he is asked
 * @param teks the texts that are handed over, in order; what only the process knows is not here
 */
public record UngkapanHari(String bean, String metode, List<String> teks) {

    private static final Pattern BENTUK = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((.*)\\)}");
    private static final Pattern TEKS = Pattern.compile("'([^']*)'");

    /** Empty for what is no such expression. */
    static Optional<UngkapanHari> baca(String ungkapan) {
        Matcher cocok = BENTUK.matcher(ungkapan == null ? "" : ungkapan.strip());
        return cocok.matches() ? Optional.of(new UngkapanHari(cocok.group(1), cocok.group(2),
                TEKS.matcher(cocok.group(3)).results().map((MatchResult m) -> m.group(1)).toList())) : Optional.empty();
    }
}
