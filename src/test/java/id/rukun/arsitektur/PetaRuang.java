package id.rukun.arsitektur;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which room of the product enters which.
 *
 * @param masuk the rooms that a room's classes depend on; a room is a folder below {@code id.rukun}, of {@code
 *     prosedur} a family
 */
record PetaRuang(Map<String, Set<String>> masuk) {

    private static final String AKAR = "id.rukun.";
    private static final String KELUARGA = "prosedur";

    private static final String PEMBUKA = """
            # Map of the rooms

            Drawn by a test (`PetaRuangTest`) from the byte code; do not edit it by hand. An arrow leads from a room to
            one that it enters. Where a room is reached by way of another, the picture leaves the shorter arrow out; the
            tables have all. Who may enter whom, with the reason for each wall: `ArsitekturTest`.
            """;

    /** The page: the rooms of the product, and those of the engine. */
    static String halaman(JavaClasses kelas) {
        return PEMBUKA + "\n" + dari(kelas, AKAR).tulis() + "\n## Rooms of the engine\n\n"
                + dari(kelas, AKAR + "engine.").tulis();
    }

    /** @param akar package in which the rooms lie, with its dot */
    static PetaRuang dari(JavaClasses kelas, String akar) {
        Map<String, Set<String>> masuk = new TreeMap<>();
        for (JavaClass satu : kelas) {
            if (satu.getPackageName().startsWith(akar)) {
                Set<String> lain = masuk.computeIfAbsent(ruang(satu, akar), r -> new TreeSet<>());
                satu.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType).filter(k -> k.getPackageName().startsWith(akar))
                        .map(k -> ruang(k, akar)).filter(r -> !r.equals(ruang(satu, akar))).forEach(lain::add);
            }
        }
        return new PetaRuang(masuk);
    }

    private static String ruang(JavaClass kelas, String akar) {
        String[] bagian = kelas.getPackageName().substring(akar.length()).split("\\.");
        return bagian.length > 1 && bagian[0].equals(KELUARGA) ? bagian[0] + "." + bagian[1] : bagian[0];
    }

    String tulis() {
        StringBuilder teks = new StringBuilder("```mermaid\nflowchart TD\n");
        panah().forEach(panah -> teks.append("    ").append(panah).append('\n'));
        teks.append("```\n\n| Room | Enters |\n|---|---|\n");
        new TreeMap<>(masuk).forEach((ruang, lain) -> teks.append("| `").append(ruang).append("` | ")
                .append(lain.stream().sorted().map(r -> "`" + r + "`").collect(Collectors.joining(", ")))
                .append(" |\n"));
        return teks.toString();
    }

    /** The arrows of the picture. */
    List<String> panah() {
        return new TreeMap<>(masuk).entrySet().stream().flatMap(e -> e.getValue().stream().sorted()
                .filter(ke -> e.getValue().stream().filter(r -> !r.equals(ke)).noneMatch(r -> tercapai(r).contains(ke)
                        && !tercapai(r).contains(e.getKey())))
                .map(ke -> e.getKey() + " --> " + ke)).toList();
    }

    /** All rooms that are reached from a room. */
    private Set<String> tercapai(String ruang) {
        Set<String> tercapai = new TreeSet<>();
        telusuri(ruang, tercapai);
        return tercapai;
    }

    private void telusuri(String ruang, Set<String> tercapai) {
        masuk.getOrDefault(ruang, Set.of()).stream().filter(tercapai::add).forEach(r -> telusuri(r, tercapai));
    }
}
