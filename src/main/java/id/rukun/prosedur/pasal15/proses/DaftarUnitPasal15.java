package id.rukun.prosedur.pasal15.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The RW and RT of the Kelurahan that are out of their range today, and not exempt. */
@Component
class DaftarUnitPasal15 implements DaftarPilihan {

    private final WilayahService wilayah;
    private final BatasService batas;
    private final JamRukun jam;

    DaftarUnitPasal15(WilayahService wilayah, BatasService batas, JamRukun jam) {
        this.wilayah = wilayah;
        this.batas = batas;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pasal15-unit";
    }

    @Override
    public String sebutan() {
        return "RT dan RW di luar batas";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        LocalDate hari = jam.hariIni();
        return Stream.of(JenisUnit.RW, JenisUnit.RT).flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())
                .flatMap(unit -> baris(unit, hari)).toList();
    }

    private Stream<BarisPilihan> baris(UnitRingkas unit, LocalDate hari) {
        return batas.fakta(unit.id(), hari).dikecualikan() ? Stream.empty() : batas.unit(unit.id(), hari, hari)
                .map(diLuar -> new BarisPilihan(unit.id(), unit.nama(), batas.sebutan(diLuar.tingkat(), diLuar.jumlah(), hari),
                        diLuar.tingkat())).stream();
    }
}
