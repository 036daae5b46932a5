package id.rukun.engine.reminder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a model asks for a day: {@code ${bean.metode('text', …)}}.
 *
 * @param bean name of who is asked
 * @param metode what he is asked
 * @param teks the texts that are handed over, in order; what only the process knows is not here
 */
public record UngkapanHari(String bean, String metode, List<String> teks) {

    private static final Pattern BENTUK = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((.*)\\)}");
    private static final Pattern ID = Pattern.compile("[A-Z]+(?:-[A-Z]+)?-\\d+");
    private static final Set<String> SINGKAT = Set.of("pengingatSingkat", "pengingatHariKerja");
    private static final Pattern TEKS = Pattern.compile("'([^']*)'");

    /** Ids of the parameters by which a model counts such a day: those that it names, and those of every task (TM-11). */
    public static Set<String> parameter(String ungkapan) {
        return baca(ungkapan).map(satu -> Stream.concat(satu.teks().stream().filter(teks -> ID.matcher(teks).matches()),
                satu.umum()).collect(Collectors.toSet())).orElse(Set.of());
    }

    private Stream<String> umum() {
        return SINGKAT.contains(metode) ? Stream.of(Tenggat.SINGKAT) : metode.startsWith("pengingat") ? Stream.of(JatuhTempo.PENGINGAT)
                : metode.equals("batas") && teks.isEmpty() ? Stream.of(JatuhTempo.BATAS) : Stream.empty();
    }

    /** Empty for what is no such expression. */
    static Optional<UngkapanHari> baca(String ungkapan) {
        Matcher cocok = BENTUK.matcher(ungkapan == null ? "" : ungkapan.strip());
        return cocok.matches() ? Optional.of(new UngkapanHari(cocok.group(1), cocok.group(2),
                TEKS.matcher(cocok.group(3)).results().map((MatchResult m) -> m.group(1)).toList())) : Optional.empty();
    }
}
