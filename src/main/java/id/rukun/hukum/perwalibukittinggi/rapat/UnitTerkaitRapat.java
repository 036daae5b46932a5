package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import java.util.List;
import java.util.function.Predicate;

/**
 * A unit that a policy concerns.
 *
 * @param nama its name
 * @param jenis what it is
 * @param diundang whether it is invited
 * @param hadir whether it took part: its head, a valid substitute, or a written statement where that was the form
 */
public record UnitTerkaitRapat(String nama, JenisUnitKerja jenis, boolean diundang, boolean hadir) {

    /** Whether Pasal 9 angka 7 binds it (BKT-A-32). */
    boolean wajib() {
        return PihakKoordinasi.terikat(jenis);
    }

    /** The names of those to whom something applies. */
    static List<String> nama(List<UnitTerkaitRapat> semua, Predicate<UnitTerkaitRapat> yang) {
        return semua.stream().filter(yang).map(satu -> Sebutan.nama(satu.nama())).toList();
    }
}
