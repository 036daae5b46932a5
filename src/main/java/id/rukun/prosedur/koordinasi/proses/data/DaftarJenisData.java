package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.JenisData;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What may be exchanged in a city. */
@Component
class DaftarJenisData implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarJenisData(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-data-jenis";
    }

    @Override
    public String sebutan() {
        return "jenis data";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return JenisData.dari(KotaKoordinasi.dari(wilayah.unit(konteks.unitId()).tenant())).stream()
                .map(satu -> new BarisPilihan(satu.name(), StringUtils.capitalize(satu.sebutan()), "", "")).toList();
    }
}
