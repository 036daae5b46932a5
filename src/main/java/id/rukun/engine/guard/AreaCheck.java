package id.rukun.engine.guard;

import id.rukun.engine.Penolakan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.DalamWilayah;
import id.rukun.hukum.kebijakan.UnitRtAtauRw;
import id.rukun.isian.IsianMapper;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses units that lie outside the area of the submitting office (RUKUN-DATA-07), and those that are no RT or RW where the form
 * means one (RUKUN-DATA-39).
 */
@Component
class AreaCheck {

    private static final Set<JenisUnit> RT_ATAU_RW = EnumSet.of(JenisUnit.RT, JenisUnit.RW);

    private final WilayahService wilayah;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    AreaCheck(WilayahService wilayah, KatalogAturan katalog, JamRukun jam) {
        this.wilayah = wilayah;
        this.katalog = katalog;
        this.jam = jam;
    }

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if a unit lies elsewhere, or is of another kind */
    void periksa(Record isian, String kantor) {
        Arrays.stream(isian.getClass().getRecordComponents())
                .filter(kolom -> kolom.isAnnotationPresent(IdUnit.class))
                .forEach(kolom -> ids(isian, kolom).forEach(id -> periksa(kolom, id, kantor)));
    }

    private void periksa(RecordComponent kolom, String unitId, String kantor) {
        boolean dalam = wilayah.cari(unitId).isPresent() && wilayah.mencakup(kantor, unitId);
        String padaKolom = " pada kolom “" + IsianMapper.label(kolom) + "”";
        String nama = dalam ? wilayah.nama(unitId) : "Unit" + padaKolom;
        wajib(kolom, katalog.periksa(DalamWilayah.class, new DalamWilayah.Fakta(nama, dalam), jam.hariIni()));
        if (kolom.getAnnotation(IdUnit.class).rtAtauRw()) {
            wajib(kolom, katalog.periksa(UnitRtAtauRw.class, new UnitRtAtauRw.Fakta(nama + padaKolom,
                    RT_ATAU_RW.contains(wilayah.ringkas(unitId).jenis())), jam.hariIni()));
        }
    }

    private static void wajib(RecordComponent kolom, Putusan putusan) {
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(kolom.getName()), Penolakan.karena(putusan));
        }
    }

    private static List<String> ids(Record isian, RecordComponent kolom) {
        Object nilai = ReflectionUtils.invokeMethod(kolom.getAccessor(), isian);
        if (nilai instanceof Collection<?> banyak) {
            return banyak.stream().map(String.class::cast).toList();
        }
        return nilai == null ? List.of() : List.of((String) nilai);
    }
}
