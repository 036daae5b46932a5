package id.rukun.prosedur.pencatatan.proses.unit;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The RW of a Kelurahan and their RT. */
@Component
class DaftarRtRwKelurahan implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarRtRwKelurahan(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-rt-rw";
    }

    @Override
    public String sebutan() {
        return "RT dan RW";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Stream.of(JenisUnit.RW, JenisUnit.RT).flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())
                .map(u -> new BarisPilihan(u.id(), u.nama(), "", "")).toList();
    }
}
