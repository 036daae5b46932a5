package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;

/** The officials of the unit that a task is about, below its head, each with the level of his post. */
@Component
class DaftarPejabatUnit implements DaftarPilihan {

    private final PosUnitService pos;
    private final TingkatPejabat tingkat;
    private final JamRukun jam;

    DaftarPejabatUnit(PosUnitService pos, TingkatPejabat tingkat, JamRukun jam) {
        this.pos = pos;
        this.tingkat = tingkat;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "koordinasi-pejabat";
    }

    @Override
    public String sebutan() {
        return "pejabat unit";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return pos.pejabat(konteks.unitId(), jam.hariIni()).stream().map(satu -> new BarisPilihan(satu.siapa().id(), satu.sebutan(),
                "tingkat " + tingkat.tingkat(satu), "")).toList();
    }
}
