package id.rukun.pengawasan.edisi;

import id.rukun.engine.watch.Pemakai;
import id.rukun.pengawasan.ekspor.BarisTabel;
import java.util.List;

/**
 * One thing that a changed parameter touches, as a line of the table.
 *
 * @param sejak first day of the later edition, in words
 * @param berubah the parameter
 * @param pemakai what stands on it; {@code null} where nothing does that a model or a rule shows
 */
record BarisPerubahan(String sejak, ParameterBerubah berubah, Pemakai pemakai) implements BarisTabel {

    static final List<String> KEPALA = List.of("Berlaku sejak", "Parameter", "Kunci", "Dahulu", "Menjadi", "Dasar", "Jenis",
            "Yang mengikutinya", "Prosedur");

    @Override
    public List<String> sel() {
        return List.of(sejak, berubah.id(), berubah.kunci(), berubah.dahulu(), berubah.menjadi(), berubah.dasar(),
                pemakai == null ? "" : pemakai.jenis(), pemakai == null ? "" : pemakai.sebutan(),
                pemakai == null ? "" : String.join(", ", pemakai.prosedur()));
    }
}
