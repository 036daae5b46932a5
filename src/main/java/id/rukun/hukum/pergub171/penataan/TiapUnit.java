package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Sebutan;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks each unit for itself, never pooled; nothing at all is never enough. */
public final class TiapUnit {

    private TiapUnit() {}

    /** Whether there are units and each of them suffices. */
    public static <T> boolean cukup(List<T> unit, Predicate<T> syarat) {
        return !unit.isEmpty() && unit.stream().allMatch(syarat);
    }

    /** Names of the units that do not suffice, as a message lists them. */
    public static <T> String kurang(List<T> unit, Predicate<T> syarat, Function<T, String> nama) {
        if (unit.isEmpty()) {
            return "belum ada unit yang dicatat";
        }
        return unit.stream().filter(syarat.negate()).map(nama).map(Sebutan::nama).collect(Collectors.joining(", "));
    }
}
