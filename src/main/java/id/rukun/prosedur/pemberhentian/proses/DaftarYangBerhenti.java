package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office, unit by unit; who has died stays on the list until his post is ended. */
@Component
class DaftarYangBerhenti implements DaftarPilihan {

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarYangBerhenti(JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pemberhentian-pengurus";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<String> unit = unit(konteks.unitId());
        Map<String, String> nama = wilayah.nama(unit);
        return jabatan.pengurusTercatat(unit, jam.hariIni()).stream()
                .map(p -> new BarisPilihan(p.id(), p.nama(), p.jabatan().sebutan() + " " + nama.get(p.unitId()), nama.get(p.unitId())))
                .sorted(Comparator.comparing(BarisPilihan::kelompok)).toList();
    }

    private List<String> unit(String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        return Stream.concat(Stream.of(unitId), Stream.of(JenisUnit.RW, JenisUnit.RT).filter(j -> j.compareTo(jenis) > 0)
                .flatMap(j -> wilayah.turunan(unitId, j).stream()).map(UnitRingkas::id)).toList();
    }
}
