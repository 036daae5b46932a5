package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units to be merged lie next to each other: their graph of neighbours is connected without help of others. */
@Ketentuan(
        id = "PERGUB171-PS9-1.2",
        judul = "Unit yang digabung berdekatan",
        dasar = "Pasal 9 ayat (1) dan Pasal 1 angka 32 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TIDAK_BERDEKATAN")
public final class Berdekatan implements Aturan<Berdekatan.Fakta> {

    /** The units to be merged and the pairs of units that touch. */
    public record Fakta(List<String> unit, List<PasanganUnit> tetangga) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.unit().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Belum ada RT/RW yang dicatat.");
        }
        Set<String> terpisah = terpisah(fakta);
        return terpisah.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, berdekatan(fakta))
                : Putusan.gagal(this, fakta, parameter, "RT/RW tidak berdekatan: " + Sebutan.daftar(terpisah)
                        + " terpisah dari " + Sebutan.nama(fakta.unit().get(0)) + ".");
    }

    /** Units in a chain touch each other only through those between them. */
    private static String berdekatan(Fakta fakta) {
        Set<String> unit = new LinkedHashSet<>(fakta.unit());
        if (unit.size() == 1) {
            return "Hanya " + Sebutan.daftar(unit) + " yang dicatat.";
        }
        Map<String, Set<String>> tetangga = tetangga(fakta.tetangga());
        boolean saling = unit.stream().allMatch(a -> unit.stream().allMatch(
                b -> a.equals(b) || tetangga.getOrDefault(a, Set.of()).contains(b)));
        return Sebutan.daftar(unit) + (saling ? " saling berdekatan."
                : " tersambung tanpa terputus: masing-masing berdekatan dengan sedikitnya satu yang lain.");
    }

    /** The units that cannot be reached from the first through units that are to be merged. */
    private static Set<String> terpisah(Fakta fakta) {
        Set<String> terpisah = new LinkedHashSet<>(fakta.unit());
        Map<String, Set<String>> tetangga = tetangga(fakta.tetangga());
        Deque<String> jalan = new ArrayDeque<>(List.of(fakta.unit().get(0)));
        while (!jalan.isEmpty()) {
            String unit = jalan.pop();
            if (terpisah.remove(unit)) {
                jalan.addAll(tetangga.getOrDefault(unit, Set.of()));
            }
        }
        return terpisah;
    }

    private static Map<String, Set<String>> tetangga(List<PasanganUnit> pasangan) {
        Map<String, Set<String>> tetangga = new HashMap<>();
        for (PasanganUnit p : pasangan) {
            tetangga.computeIfAbsent(p.a(), unit -> new HashSet<>()).add(p.b());
            tetangga.computeIfAbsent(p.b(), unit -> new HashSet<>()).add(p.a());
        }
        return tetangga;
    }
}
