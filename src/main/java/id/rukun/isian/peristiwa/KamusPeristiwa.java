package id.rukun.isian.peristiwa;

import id.rukun.isian.KamusIsian;
import id.rukun.isian.formulir.Tanggal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one place that knows which dated fact rests on which, from the records of all forms. */
@Component
public class KamusPeristiwa {

    private final Map<String, Set<String>> tumpuan = new HashMap<>();

    KamusPeristiwa(KamusIsian kamus) {
        kamus.semua().values().stream().flatMap(isian -> tanggal(isian).stream()).forEach(this::daftar);
    }

    /** All that the record of a form says about dates. */
    public static List<Tanggal> tanggal(Class<? extends Record> isian) {
        return Stream.concat(
                Stream.ofNullable(isian.getAnnotation(Tanggal.class)),
                Arrays.stream(isian.getRecordComponents()).map(KamusPeristiwa::tanggal).filter(t -> t != null))
                .toList();
    }

    static Tanggal tanggal(RecordComponent kolom) {
        return kolom.getAnnotation(Tanggal.class);
    }

    /** Whether facts of the one name rest on those of the other, as declared. */
    public boolean bertumpu(String nama, String dasar) {
        return tumpuan.getOrDefault(nama, Set.of()).contains(dasar);
    }

    /** The facts that rest on something or that something rests on, each with what it rests on. */
    public Map<String, Set<String>> semua() {
        return Map.copyOf(tumpuan);
    }

    private void daftar(Tanggal tanggal) {
        tumpuan.computeIfAbsent(tanggal.value(), nama -> new HashSet<>()).addAll(List.of(tanggal.bertumpu()));
        for (String atas : tanggal.mendasari()) {
            tumpuan.computeIfAbsent(atas, nama -> new HashSet<>()).add(tanggal.value());
        }
    }
}
