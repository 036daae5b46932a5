package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.ArahData;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which way data may go in a city. */
@Component
class DaftarArahData implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarArahData(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-data-arah";
    }

    @Override
    public String sebutan() {
        return "arah pertukaran";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        KotaKoordinasi kota = KotaKoordinasi.dari(wilayah.unit(konteks.unitId()).tenant());
        return Stream.of(ArahData.values()).filter(satu -> satu == ArahData.PERMINTAAN || kota == KotaKoordinasi.BANJAR)
                .map(satu -> new BarisPilihan(satu.name(), satu.sebutan(), "", "")).toList();
    }
}
