package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.Penolakan;
import id.rukun.isian.IsianDitolakException;
import id.rukun.isian.Kesalahan;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatNotulenIsian.HasilDitulis;
import id.rukun.prosedur.koordinasi.rapat.ButirRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the results of minutes: rows that tell the same result, with a unit each, are one item with several units. */
final class PembacaButir {

    private PembacaButir() {}

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException where a meeting without result has one */
    static List<ButirRapat> baca(List<HasilDitulis> hasil, RapatKoordinasi yang) {
        if (yang.tanpaHasil() && !hasil.isEmpty()) {
            throw Penolakan.karena(new IsianDitolakException(List.of(new Kesalahan("hasil",
                    "Rapat ini berakhir tanpa hasil: kosongkan barisnya. Yang dibahas ditulis pada pokok pembahasan."))));
        }
        Map<HasilDitulis, List<HasilDitulis>> butir = hasil.stream()
                .collect(Collectors.groupingBy(PembacaButir::tanpaUnit, LinkedHashMap::new, Collectors.toList()));
        return butir.entrySet().stream().map(satu -> new ButirRapat(satu.getKey().uraian(), satu.getKey().jenis(),
                satu.getValue().stream().map(HasilDitulis::unit).filter(Objects::nonNull).distinct().toList(), satu.getKey().target())).toList();
    }

    private static HasilDitulis tanpaUnit(HasilDitulis satu) {
        return new HasilDitulis(satu.uraian().strip(), satu.jenis(), null, satu.target());
    }
}
