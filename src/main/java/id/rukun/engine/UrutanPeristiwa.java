package id.rukun.engine;

import id.rukun.berkas.Kasus;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.KamusPeristiwa;
import id.rukun.isian.Peristiwa;
import id.rukun.isian.RiwayatPeristiwa;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Asks the dates of a submission against all facts of the case on which they rest, and against plans that rest on them
 * (RUKUN-DATA-03). Of the former the latest binds, of the latter the earliest. A correction takes away what followed,
 * and asks it again as it is handed in again.
 */
@Component
public class UrutanPeristiwa {

    private final RiwayatPeristiwa riwayat;
    private final KamusPeristiwa kamus;
    private final WilayahService wilayah;

    UrutanPeristiwa(RiwayatPeristiwa riwayat, KamusPeristiwa kamus, WilayahService wilayah) {
        this.riwayat = riwayat;
        this.kamus = kamus;
        this.wilayah = wilayah;
    }

    /** Two facts of which the first is not to be later than the second. */
    record Pasangan(Peristiwa awal, Peristiwa akhir) {

        /** What to do if they are in the wrong order; may be empty. */
        String saran() {
            return awal.rencana() ? awal.keterangan().saran() : akhir.rencana() ? akhir.keterangan().saran() : "";
        }
    }

    /** The facts that a submission tells of. */
    List<Peristiwa> dari(Kasus kasus, String isianId, String unitId) {
        List<Peristiwa> miliknya = milik(riwayat.semua(kasus.id()), isianId);
        return miliknya.isEmpty() ? riwayat.lepas(isianId, unitId) : miliknya;
    }

    /** What is to be asked about a fact of the case. */
    List<Pasangan> pasangan(Kasus kasus, Peristiwa baru) {
        Set<Peristiwa> semua = new LinkedHashSet<>(riwayat.semua(kasus.id()));
        semua.add(new Peristiwa(null, kasus.unitId(), kasus.edisi(), null));
        semua.add(baru);
        List<Pasangan> hasil = new ArrayList<>();
        tumpuan(baru, semua).stream().max(Comparator.comparing(Peristiwa::tanggal))
                .ifPresent(dasar -> hasil.add(new Pasangan(dasar, baru)));
        menumpu(baru, semua).ifPresent(atas -> hasil.add(new Pasangan(baru, atas)));
        return hasil;
    }

    UrutanTanggal.Fakta fakta(Pasangan pasangan) {
        return new UrutanTanggal.Fakta(nama(pasangan.awal()), pasangan.awal().tanggal(), nama(pasangan.akhir()),
                pasangan.akhir().tanggal());
    }

    private static List<Peristiwa> milik(Collection<Peristiwa> semua, String isianId) {
        return semua.stream().filter(p -> isianId.equals(p.isianId())).toList();
    }

    /** Only plans stand before what they rest on: whatever else followed has fallen when a submission is given anew. */
    private Optional<Peristiwa> menumpu(Peristiwa baru, Set<Peristiwa> semua) {
        return semua.stream().filter(p -> p.rencana() && !baru.isianId().equals(p.isianId()))
                .filter(p -> bertumpu(p, baru)).min(Comparator.comparing(Peristiwa::tanggal));
    }

    /** All that a fact rests on, the nearest first: of facts of one day a refusal names the nearest. */
    private Set<Peristiwa> tumpuan(Peristiwa asal, Set<Peristiwa> semua) {
        Set<Peristiwa> hasil = new LinkedHashSet<>();
        Queue<Peristiwa> antre = new ArrayDeque<>(List.of(asal));
        while (!antre.isEmpty()) {
            Peristiwa satu = antre.remove();
            semua.stream().filter(dasar -> bertumpu(satu, dasar) && hasil.add(dasar)).forEach(antre::add);
        }
        hasil.remove(asal);
        return hasil;
    }

    private boolean bertumpu(Peristiwa atas, Peristiwa dasar) {
        if (atas.equals(dasar) || !kamus.bertumpu(atas.nama(), dasar.nama())) {
            return false;
        }
        return atas.unitId().equals(dasar.unitId()) || wilayah.mencakup(atas.unitId(), dasar.unitId());
    }

    /** A level that has several units in one case names them. */
    private String nama(Peristiwa peristiwa) {
        JenisUnit jenis = wilayah.unit(peristiwa.unitId()).jenis();
        boolean bagian = jenis == JenisUnit.RT || jenis == JenisUnit.RW;
        return peristiwa.nama() + (bagian ? " " + wilayah.nama(peristiwa.unitId()) : "");
    }
}
