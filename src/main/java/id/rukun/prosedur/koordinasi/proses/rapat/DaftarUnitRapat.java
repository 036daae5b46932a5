package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units invited to the latest session. */
@Component
class DaftarUnitRapat implements DaftarPilihan {

    private final UnitSidang unit;

    DaftarUnitRapat(UnitSidang unit) {
        this.unit = unit;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-unit";
    }

    @Override
    public String sebutan() {
        return "unit yang diundang";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return unit.diundang(konteks).stream().map(unit::baris).toList();
    }
}
