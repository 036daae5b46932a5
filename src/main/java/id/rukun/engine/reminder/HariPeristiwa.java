package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.isian.peristiwa.Peristiwa;
import id.rukun.isian.peristiwa.RiwayatPeristiwa;
import id.rukun.isian.formulir.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.stereotype.Component;

/** On which day something happened in a case: what the register says, else what the submissions that stand say. */
@Component
class HariPeristiwa {

    private final RiwayatPeristiwa riwayat;
    private final Map<String, SumberPeristiwa> register;

    HariPeristiwa(RiwayatPeristiwa riwayat, List<SumberPeristiwa> register) {
        this.riwayat = riwayat;
        this.register = register.stream().collect(Collectors.toMap(HariPeristiwa::nama, satu -> satu));
    }

    /**
     * The day of a fact by its name; of several of one name the latest submitted, and one of the unit before one of
     * the whole case.
     *
     * @throws IllegalStateException if the case has no such fact yet: a model asked for it too early
     */
    LocalDate cari(String nama, Kasus kasus, String unitId) {
        return dikenal(nama, kasus, unitId).orElseThrow(() -> new IllegalStateException(
                "Kasus " + kasus.nomor() + " belum mempunyai tanggal “" + nama + "”."));
    }

    /** The same, empty if the case has no such fact (any more). */
    Optional<LocalDate> dikenal(String nama, Kasus kasus, String unitId) {
        if (Tanggal.PEMBUKAAN.equals(nama)) {
            return Optional.of(kasus.edisi());
        }
        if (register.containsKey(nama)) {
            return register.get(nama).hari(kasus.id(), unitId);
        }
        List<Peristiwa> semua = riwayat.semua(kasus.id()).stream().filter(p -> p.nama().equals(nama)).toList();
        return terakhir(semua, unitId).or(() -> terakhir(semua, kasus.unitId()));
    }

    private static Optional<LocalDate> terakhir(List<Peristiwa> semua, String unitId) {
        return semua.stream().filter(p -> p.unitId().equals(unitId)).reduce((dahulu, kemudian) -> kemudian)
                .map(Peristiwa::tanggal);
    }

    private static String nama(SumberPeristiwa sumber) {
        return AopUtils.getTargetClass(sumber).getAnnotation(TanggalRegister.class).value();
    }
}
