package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office, but for a Careteker, who is a civil servant and is replaced otherwise. */
@Component
class DaftarPengurusUnit implements DaftarPilihan {

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarPengurusUnit(JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pelaksanatugas-pengurus";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return unit(konteks.unitId()).flatMap(unitId -> jabatan.pengurus(unitId, jam.hariIni()).stream())
                .filter(p -> p.sifat() != SifatJabatan.CARETEKER)
                .map(p -> new BarisPilihan(p.id(), p.nama(), p.jabatan().sebutan(), wilayah.nama(p.unitId()))).toList();
    }

    private Stream<String> unit(String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        Stream<String> bawahan = Stream.of(JenisUnit.RW, JenisUnit.RT).filter(j -> j.compareTo(jenis) > 0)
                .flatMap(j -> wilayah.turunan(unitId, j).stream()).map(UnitRingkas::id);
        return jenis == JenisUnit.RT || jenis == JenisUnit.RW ? Stream.concat(Stream.of(unitId), bawahan) : bawahan;
    }
}
