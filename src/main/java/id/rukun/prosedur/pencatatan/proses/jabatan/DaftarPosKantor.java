package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The posts below heads of units that an office keeps in the register. */
@Component
class DaftarPosKantor implements DaftarPilihan {

    private final JabatanKantor jabatanKantor;
    private final WilayahService wilayah;

    DaftarPosKantor(JabatanKantor jabatanKantor, WilayahService wilayah) {
        this.jabatanKantor = jabatanKantor;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-jabatan-pos";
    }

    @Override
    public String sebutan() {
        return "jabatan di bawah kepala unit";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<PosUnit> semua = jabatanKantor.pos(konteks.unitId());
        Map<String, String> nama = semua.stream().collect(Collectors.toMap(PosUnit::id, PosUnit::nama));
        Map<String, String> unit = wilayah.nama(semua.stream().map(PosUnit::unitId).distinct().toList());
        return semua.stream().map(p -> new BarisPilihan(p.id(), p.nama() + " " + unit.get(p.unitId()),
                "di bawah " + nama.getOrDefault(p.atasanId(), "kepala unit"), "")).toList();
    }
}
