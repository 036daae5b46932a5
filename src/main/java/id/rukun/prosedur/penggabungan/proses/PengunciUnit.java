package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.penataan.SatuPenataanSekaligus;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kunci.KunciPenataan;
import id.rukun.wilayah.kunci.UnitTerkunciException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the units of a merger under lock: one structural case at a time for each (RUKUN-POL-04). */
@Component
public class PengunciUnit {

    private final WilayahService wilayah;

    PengunciUnit(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * Locks the units, which must be active and free.
     *
     * @param kolom field that names them
     */
    public void kunci(Langkah langkah, Collection<String> unit, String kolom) {
        // A corrected choice gives back what the first one held.
        wilayah.lepasKunci(langkah.kasusId());
        periksa(langkah, unit, kolom);
        try {
            wilayah.kunci(langkah.kasusId(), langkah.kasus().nomor(), unit);
        } catch (UnitTerkunciException e) {
            // Another case has locked the unit since it was asked.
            periksaBebas(langkah, e.unitId(), e.nomorKasus(), kolom);
            throw e;
        }
    }

    /** Demands that the units are active and that no other case holds them. */
    public void periksa(Pertanyaan pertanyaan, Collection<String> unit, String kolom) {
        unit.forEach(satu -> periksaUnit(pertanyaan, satu, kolom));
    }

    private void periksaUnit(Pertanyaan pertanyaan, String unit, String kolom) {
        pertanyaan.wajib(List.of(kolom), UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(unit), wilayah.ringkas(unit).status().name()));
        periksaBebas(pertanyaan, unit, wilayah.kunciAktif(unit).map(KunciPenataan::nomorKasus)
                .filter(nomor -> !nomor.equals(pertanyaan.kasus().nomor())).orElse(null), kolom);
    }

    private void periksaBebas(Pertanyaan pertanyaan, String unit, String kasusLain, String kolom) {
        pertanyaan.wajib(List.of(kolom), SatuPenataanSekaligus.class,
                new SatuPenataanSekaligus.Fakta(wilayah.nama(unit), kasusLain));
    }
}
