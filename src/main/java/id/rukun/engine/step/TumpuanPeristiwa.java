package id.rukun.engine.step;

import id.rukun.isian.peristiwa.KamusPeristiwa;
import id.rukun.isian.peristiwa.Peristiwa;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;

/** The dated facts of one case, and what each of them rests on. */
class TumpuanPeristiwa {

    private final Set<Peristiwa> semua;
    private final KamusPeristiwa kamus;
    private final BiPredicate<String, String> mencakup;
    private final Map<List<String>, Boolean> cakupan = new HashMap<>();

    /** @param mencakup whether the first unit is, or has in its area, the second one */
    TumpuanPeristiwa(Set<Peristiwa> semua, KamusPeristiwa kamus, BiPredicate<String, String> mencakup) {
        this.semua = semua;
        this.kamus = kamus;
        this.mencakup = mencakup;
    }

    /** The latest of all facts that a fact rests on, not only of its neighbours; of one day the nearest. */
    Optional<Peristiwa> terakhir(Peristiwa atas) {
        Set<Peristiwa> tumpuan = new LinkedHashSet<>();
        Queue<Peristiwa> antre = new ArrayDeque<>(List.of(atas));
        while (!antre.isEmpty()) {
            Peristiwa satu = antre.remove();
            semua.stream().filter(dasar -> bertumpu(satu, dasar) && tumpuan.add(dasar)).forEach(antre::add);
        }
        tumpuan.remove(atas);
        return tumpuan.stream().max(Comparator.comparing(Peristiwa::tanggal));
    }

    /**
     * The earliest plan of another submission that rests on a fact. Only plans stand before what they rest on: whatever
     * else followed has fallen when a submission is given anew.
     */
    Optional<Peristiwa> rencana(Peristiwa dasar) {
        return semua.stream().filter(p -> p.rencana() && !dasar.isianId().equals(p.isianId()))
                .filter(p -> bertumpu(p, dasar)).min(Comparator.comparing(Peristiwa::tanggal));
    }

    private boolean bertumpu(Peristiwa atas, Peristiwa dasar) {
        return !atas.equals(dasar) && kamus.bertumpu(atas.nama(), dasar.nama())
                && cakupan.computeIfAbsent(List.of(atas.unitId(), dasar.unitId()),
                        unit -> mencakup.test(unit.get(0), unit.get(1)));
    }
}
