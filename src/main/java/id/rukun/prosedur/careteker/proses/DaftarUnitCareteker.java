package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The RW and RT of the Kelurahan; those whose chair nobody exercises today say so. */
@Component
class DaftarUnitCareteker implements DaftarPilihan {

    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarUnitCareteker(JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "careteker-unit";
    }

    @Override
    public String sebutan() {
        return "RT dan RW";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Stream.of(JenisUnit.RW, JenisUnit.RT).flatMap(jenis -> wilayah.turunan(konteks.unitId(), jenis).stream())
                .map(u -> new BarisPilihan(u.id(), u.nama(), jabatan.kursiKosong(u.id(), jam.hariIni()) ? "kursi Ketua kosong" : "",
                        u.jenis().name())).toList();
    }
}
