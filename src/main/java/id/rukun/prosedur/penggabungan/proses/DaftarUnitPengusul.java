package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
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
    public String sebutan() {
        return "unit pengusul";
    }

    /** A proposal through a unit that another case holds can be received; that it cannot go on yet is said. */
    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<UnitRingkas> unit = Stream.of(JenisUnit.RW, JenisUnit.RT)
                .flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream()).toList();
        Map<String, String> terkunci =
                wilayah.dalamKasusLain(unit.stream().map(UnitRingkas::id).toList(), konteks.kasusId());
        return unit.stream().map(u -> new BarisPilihan(u.id(), u.nama(), keterangan(u, terkunci), u.jenis().name())).toList();
    }

    /** An RT cannot be merged either while another case holds its RW. */
    private static String keterangan(UnitRingkas unit, Map<String, String> terkunci) {
        String kasus = terkunci.getOrDefault(unit.id(), terkunci.get(unit.induk()));
        return kasus == null ? "" : "sedang dalam kasus " + kasus + "; RT-nya baru dapat dipilih sesudah kasus itu";
    }
}
