package id.rukun.prosedur.tokoh.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The RT of the office's area, each with the number of those who stand for it today. */
@Component
class DaftarRt implements DaftarPilihan {

    private final WilayahService wilayah;
    private final TokohService tokoh;
    private final JamRukun jam;

    DaftarRt(WilayahService wilayah, TokohService tokoh, JamRukun jam) {
        this.wilayah = wilayah;
        this.tokoh = tokoh;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "tokoh-rt";
    }

    @Override
    public String sebutan() {
        return "RT";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        List<UnitRingkas> rt = wilayah.turunan(konteks.unitId(), JenisUnit.RT);
        Map<String, Long> banyaknya = tokoh.tokoh(rt.stream().map(UnitRingkas::id).toList(), jam.hariIni()).stream()
                .collect(Collectors.groupingBy(TokohService.Tokoh::rtId, Collectors.counting()));
        return rt.stream().map(u -> new Baris(u.id(), u.nama(),
                banyaknya.getOrDefault(u.id(), 0L) + " tokoh masyarakat", "")).toList();
    }
}
