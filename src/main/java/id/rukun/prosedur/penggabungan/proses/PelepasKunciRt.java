package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Releases the RT and RW that a corrected choice no longer concerns (RUKUN-POL-04). */
@Component
class PelepasKunciRt implements PokokDikoreksi {

    private final ArsipIsian arsip;
    private final WilayahService wilayah;

    PelepasKunciRt(ArsipIsian arsip, WilayahService wilayah) {
        this.arsip = arsip;
        this.wilayah = wilayah;
    }

    @Override
    public String formulir() {
        return PilihRtIsian.class.getAnnotation(Formulir.class).kunci();
    }

    @Override
    public void dikoreksi(String kasusId, String isianId) {
        lepas(kasusId, arsip.baca(isianId, PilihRtIsian.class).rt());
    }

    /** Releases all but the chosen RT and their RW. */
    void lepas(String kasusId, List<String> rt) {
        wilayah.lepasKunciSelain(kasusId, rt.stream().flatMap(this::denganRw).collect(Collectors.toSet()));
    }

    /** What is chosen is asked only when it is handed in: it may have no RW. */
    private Stream<String> denganRw(String unit) {
        return Stream.concat(Stream.of(unit), wilayah.leluhur(unit, JenisUnit.RW).map(Unit::id).stream());
    }
}
