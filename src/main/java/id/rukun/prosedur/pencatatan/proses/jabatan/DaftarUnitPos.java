package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Units to which an office may add posts below their heads. */
@Component
class DaftarUnitPos implements DaftarPilihan {

    private final JabatanKantor jabatanKantor;
    private final WilayahService wilayah;

    DaftarUnitPos(JabatanKantor jabatanKantor, WilayahService wilayah) {
        this.jabatanKantor = jabatanKantor;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-jabatan-unit";
    }

    @Override
    public String sebutan() {
        return "unit";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<String> semua = jabatanKantor.unitPos(konteks.unitId());
        Map<String, String> nama = wilayah.nama(semua);
        return semua.stream().map(unit -> new BarisPilihan(unit, nama.get(unit), "", "")).toList();
    }
}
