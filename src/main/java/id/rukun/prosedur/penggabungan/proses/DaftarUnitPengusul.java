package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.DaftarPilihan;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The RW and RT of the Kelurahan, through which the community's proposal may come (Pasal 14 ayat (3)). */
@Component
class DaftarUnitPengusul implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarUnitPengusul(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "penggabungan-unit-pengusul";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        return Stream.of(JenisUnit.RW, JenisUnit.RT)
                .flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())
                .map(u -> new Baris(u.id(), u.nama(), "", u.jenis().name()))
                .toList();
    }
}
