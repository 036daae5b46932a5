package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The RT and RW of the office, itself included, that have a Careteker today. */
@Component
class DaftarUnitDipimpin implements DaftarPilihan {

    private final KepengurusanCaretekerService kepengurusan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarUnitDipimpin(KepengurusanCaretekerService kepengurusan, WilayahService wilayah, JamRukun jam) {
        this.kepengurusan = kepengurusan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "careteker-unit-dipimpin";
    }

    @Override
    public String sebutan() {
        return "RT dan RW yang dipimpin Careteker";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Stream.concat(Stream.of(wilayah.ringkas(konteks.unitId())), Stream.of(JenisUnit.RW, JenisUnit.RT)
                        .flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())).distinct()
                .flatMap(unit -> baris(unit).stream()).toList();
    }

    private Optional<BarisPilihan> baris(UnitRingkas unit) {
        return kepengurusan.careteker(unit.id(), jam.hariIni()).map(PemegangJabatan::nama)
                .map(nama -> new BarisPilihan(unit.id(), unit.nama(), nama, unit.jenis().name()));
    }
}
