package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The RT of a Kelurahan. */
@Component
class DaftarRtKelurahan implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarRtKelurahan(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-rt";
    }

    @Override
    public String sebutan() {
        return "RT";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return wilayah.turunan(konteks.unitId(), JenisUnit.RT).stream().map(u -> new BarisPilihan(u.id(), u.nama(), "", "")).toList();
    }
}
