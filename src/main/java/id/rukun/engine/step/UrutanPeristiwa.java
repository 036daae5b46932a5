package id.rukun.engine.step;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.peristiwa.KamusPeristiwa;
import id.rukun.isian.peristiwa.Peristiwa;
import id.rukun.isian.peristiwa.RiwayatPeristiwa;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

        /** The fields of a submission that say one of them. */
        List<String> kolom(String isianId) {
            return Stream.of(awal, akhir).filter(p -> p.kolom() != null && p.isianId().equals(isianId))
                    .map(Peristiwa::kolom).toList();
        }

        /** What to do if they are in the wrong order; may be empty. */
        String saran() {
            return awal.rencana() ? awal.keterangan().saran() : akhir.rencana() ? akhir.keterangan().saran() : "";
        }
    }

    /** What a submission says has happened, by itself. */
    List<Peristiwa> terjadi(String isianId, String unitId) {
        return riwayat.dari(isianId, unitId).stream().filter(p -> !p.rencana()).toList();
    }

    /** What is to be asked about the dates of a submission. */
    List<Pasangan> pasangan(Kasus kasus, String isianId, String unitId) {
        Set<Peristiwa> semua = new LinkedHashSet<>(riwayat.semua(kasus.id()));
        List<Peristiwa> miliknya = semua.stream().filter(p -> isianId.equals(p.isianId())).toList();
        List<Peristiwa> baru = miliknya.isEmpty() ? riwayat.dari(isianId, unitId) : miliknya;
        semua.addAll(baru);
        semua.add(new Peristiwa(null, kasus.unitId(), kasus.edisi(), null, null));
        TumpuanPeristiwa tumpuan = new TumpuanPeristiwa(semua, kamus, wilayah::mencakup);
        return baru.stream().flatMap(satu -> pasangan(satu, tumpuan)).toList();
    }

    UrutanTanggal.Fakta fakta(Pasangan pasangan) {
        return new UrutanTanggal.Fakta(nama(pasangan.awal()), pasangan.awal().tanggal(), nama(pasangan.akhir()),
                pasangan.akhir().tanggal());
    }

    private static Stream<Pasangan> pasangan(Peristiwa baru, TumpuanPeristiwa tumpuan) {
        return Stream.concat(tumpuan.terakhir(baru).map(dasar -> new Pasangan(dasar, baru)).stream(),
                tumpuan.rencana(baru).map(atas -> new Pasangan(baru, atas)).stream());
    }

    /** A level that has several units in one case names them. */
    private String nama(Peristiwa peristiwa) {
        JenisUnit jenis = wilayah.unit(peristiwa.unitId()).jenis();
        boolean bagian = jenis == JenisUnit.RT || jenis == JenisUnit.RW;
        return peristiwa.nama() + (bagian ? " " + wilayah.nama(peristiwa.unitId()) : "");
    }
}
