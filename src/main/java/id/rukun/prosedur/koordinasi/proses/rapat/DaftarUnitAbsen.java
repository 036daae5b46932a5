package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units for which nobody who counts came to the latest session. */
@Component
class DaftarUnitAbsen implements DaftarPilihan {

    private final UnitSidang unit;

    DaftarUnitAbsen(UnitSidang unit) {
        this.unit = unit;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-unit-absen";
    }

    @Override
    public String sebutan() {
        return "unit yang tidak hadir";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return unit.diundang(konteks).stream().filter(satu -> !satu.sah()).map(unit::baris).toList();
    }
}
