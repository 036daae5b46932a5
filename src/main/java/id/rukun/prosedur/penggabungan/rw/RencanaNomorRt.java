package id.rukun.prosedur.penggabungan.rw;

import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which number each RT of merged RW bears in the new one (RUKUN-POL-15). Those of the RW with the smallest number keep theirs, and
 * so do all others whose number is free; who would bear a number twice gets the next ones behind the largest.
 */
@Component
public class RencanaNomorRt {

    private static final JenisUnit RT = JenisUnit.RT;

    private final WilayahService wilayah;

    RencanaNomorRt(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * An RT and its number in the new RW.
     *
     * @param nama as it is called before
     */
    public record NomorBaru(String rtId, String nama, String nomorLama, String nomor) {

        /** Whether it has to change. */
        public boolean berubah() {
            return !nomor.equals(nomorLama);
        }
    }

    /** All RT of the RW, by RW and number. */
    public List<NomorBaru> susun(Collection<String> rw) {
        List<UnitRingkas> rt = rw.stream().map(wilayah::ringkas).sorted(Comparator.comparing(UnitRingkas::kode))
                .flatMap(satu -> wilayah.turunan(satu.id(), RT).stream()).toList();
        Map<String, String> nomor = nomor(rt);
        return rt.stream().map(satu -> new NomorBaru(satu.id(), satu.nama(), satu.nomor(), nomor.get(satu.id()))).toList();
    }

    private static Map<String, String> nomor(List<UnitRingkas> rt) {
        Map<String, String> hasil = new LinkedHashMap<>();
        Set<String> terpakai = new HashSet<>();
        rt.stream().filter(satu -> terpakai.add(satu.nomor())).forEach(satu -> hasil.put(satu.id(), satu.nomor()));
        int[] terbesar = {terpakai.stream().mapToInt(Integer::parseInt).max().orElse(0)};
        rt.stream().filter(satu -> !hasil.containsKey(satu.id()))
                .forEach(satu -> hasil.put(satu.id(), RT.nomorBaku(String.valueOf(++terbesar[0]))));
        return hasil;
    }
}
