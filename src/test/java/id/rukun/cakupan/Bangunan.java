package id.rukun.cakupan;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.muat.HukumUji;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the product exists, measured from its rules, parameters, models and sources. */
final class Bangunan {

    private static final Pattern ID_KETENTUAN = Pattern.compile("@Ketentuan\\(\\s*id = \"([^\"]+)\"");
    private static final Pattern ID_PARAMETER = Pattern.compile("\"((?:RUKUN-)?PR[MD]-\\d{2}|\\w{3}-P-\\d{2})\"");
    private static final Pattern ID_MATRIKS = Pattern.compile("(?:persetujuan|pengesahan): ((?:\\w+-)+\\d{2})");
    /** They list ids and try none of them. */
    private static final List<String> BUKAN_UJI_ATURAN = List.of("hukum.muat", "model", "cakupan");

    private final List<ModelProsedur> model = ModelProsedur.semua();
    private final List<Sumber> produk = Sumber.semua("src/main/java", ".java");
    private final List<Sumber> hukum = Sumber.semua("src/main/resources/hukum", ".yaml");
    private final List<Sumber> uji = Sumber.semua("src/test/java", ".java");
    private final Map<String, Set<String>> langkah = langkahMenurutId();
    private final Map<String, String> kelas = kelasMenurutId();
    private final Set<String> terpakai = parameterTerpakai();

    List<ModelProsedur> model() {
        return model;
    }

    /** Whether this id or class exists and does something. */
    boolean ada(String id) {
        return switch (JenisWujud.dari(id).orElseThrow(() -> new IllegalArgumentException("Bukan id: " + id))) {
            case ATURAN -> HukumUji.KATALOG.dikenal(id) || langkah.containsKey(id);
            case PARAMETER -> dimuat(id) && terpakai.contains(id);
            case TENGGAT -> langkah.containsKey(id) || produk.stream().anyMatch(s -> menyebut(s, id));
            case PROSEDUR -> model.stream().anyMatch(m -> m.katalog().contains(id));
            case DOKUMEN, TABEL, PESAN -> langkah.containsKey(id);
            case PERAN -> model.stream().anyMatch(m -> m.peran().contains(id.substring(id.indexOf(':') + 1)));
            case KELAS -> kelasAda(id);
        };
    }

    /** Whether a parameter has a value. */
    boolean dimuat(String id) {
        return HukumUji.PARAMETER.semua().stream().anyMatch(p -> p.id().equals(id));
    }

    /** Parameters that have a value and are read by nothing yet. */
    List<Parameter> belumDipakai() {
        return HukumUji.PARAMETER.semua().stream().filter(p -> !terpakai.contains(p.id())).toList();
    }

    /** Everything that exists and has an id: rules, parameters, and what models cite. */
    Set<String> semua() {
        Set<String> ids = new TreeSet<>(langkah.keySet());
        ids.addAll(kelas.keySet());
        HukumUji.KATALOG.semua().forEach(a -> ids.add(a.id()));
        HukumUji.PARAMETER.semua().forEach(p -> ids.add(p.id()));
        return ids;
    }

    /** Rules that can be asked and effects that models name. */
    Set<String> aturan() {
        return semua().stream().filter(id -> JenisWujud.dari(id).orElseThrow() == JenisWujud.ATURAN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Steps of models that cite the id, as "model › step". */
    Set<String> langkah(String id) {
        return langkah.getOrDefault(id, Set.of());
    }

    /** Test classes that ask the rule or expect it by its id. */
    List<String> uji(String aturan) {
        String ketentuan = kelas.getOrDefault(aturan, "tanpa kelas");
        Pattern sebutan = Pattern.compile(
                "\\b" + ketentuan + "(?:\\.class|\\(\\))|" + Pattern.quote(aturan) + "(?!\\w|-|\\.\\d)");
        // Almost every source names neither: a plain search tells that sooner than the pattern.
        return uji.stream().filter(s -> BUKAN_UJI_ATURAN.stream().noneMatch(s::dalam))
                .filter(s -> s.teks().contains(ketentuan) || s.teks().contains(aturan))
                .filter(s -> sebutan.matcher(s.teks()).find()).map(Sumber::nama).distinct().sorted().toList();
    }

    /** Acceptance examples that are tests: their ids begin a display name or a row of a table of cases. */
    Set<String> contoh(String awalan) {
        Pattern bentuk = Pattern.compile("(?m)(?:\"|^\\s*)(" + awalan + "-\\d{2,3})(?=[ ,])");
        return uji.stream().flatMap(s -> bentuk.matcher(s.teks()).results()).map(t -> t.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> langkahMenurutId() {
        Map<String, Set<String>> menurutId = new TreeMap<>();
        for (ModelProsedur m : model) {
            m.langkah().forEach(l -> JenisWujud.dalam(l.keterangan())
                    .forEach(id -> menurutId.computeIfAbsent(id, i -> new TreeSet<>()).add(l.nama())));
        }
        return menurutId;
    }

    private Map<String, String> kelasMenurutId() {
        Map<String, String> menurutId = new TreeMap<>();
        for (Sumber s : produk) {
            ID_KETENTUAN.matcher(s.teks()).results().forEach(t -> menurutId.put(t.group(1), s.nama()));
        }
        return menurutId;
    }

    private Set<String> parameterTerpakai() {
        Stream<String> aturan =
                HukumUji.KATALOG.semua().stream().map(KeteranganAturan::parameter).flatMap(List::stream);
        Stream<String> kode = produk.stream().flatMap(s -> ID_PARAMETER.matcher(s.teks()).results()).map(Bangunan::id);
        Stream<String> matriks = hukum.stream().flatMap(s -> ID_MATRIKS.matcher(s.teks()).results()).map(Bangunan::id);
        Stream<String> tugas = model.stream().flatMap(m -> m.parameter().stream());
        return Stream.of(aturan, kode, matriks, tugas).flatMap(s -> s).collect(Collectors.toSet());
    }

    private static String id(MatchResult temuan) {
        return temuan.group(1);
    }

    private static boolean menyebut(Sumber sumber, String id) {
        return sumber.teks().contains(id) && Pattern.compile("\\b" + id + "\\b").matcher(sumber.teks()).find();
    }

    /** @param nama class below {@code id.rukun}, with or without one of its constants */
    private static boolean kelasAda(String nama) {
        String[] bagian = nama.split("#");
        try {
            Class<?> kelas = Class.forName("id.rukun." + bagian[0]);
            return bagian.length == 1 || Arrays.stream(kelas.getFields()).anyMatch(k -> k.getName().equals(bagian[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
