package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.horizontal.SyaratHorizontal;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offices of the city's Asisten. */
@Component
class DaftarKantorAsisten implements DaftarPilihan {

    private final SyaratHorizontal syarat;
    private final DirektoriUnit direktori;
    private final WilayahService wilayah;

    DaftarKantorAsisten(SyaratHorizontal syarat, DirektoriUnit direktori, WilayahService wilayah) {
        this.syarat = syarat;
        this.direktori = direktori;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-horizontal-asisten";
    }

    @Override
    public String sebutan() {
        return "Asisten";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return syarat.asisten(wilayah.unit(konteks.unitId()).tenant()).stream()
                .map(id -> new BarisPilihan(id, direktori.nama(id), id.equals(konteks.unitId()) ? "kantor Anda" : "", "")).toList();
    }
}
