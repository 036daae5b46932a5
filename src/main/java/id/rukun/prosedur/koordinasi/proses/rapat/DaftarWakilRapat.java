package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.pos.PejabatPos;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.rapat.KehadiranDirencanakan;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Those who may have come for the heads of the units invited: the officials of each on that day, with their level; where the register does not
 * have whom a unit's confirmation names, he as well.
 */
@Component
class DaftarWakilRapat implements DaftarPilihan {

    private static final String PEMISAH = "/";

    private final UnitSidang unit;
    private final DirektoriUnit direktori;
    private final PosUnitService pos;
    private final TingkatPejabat tingkat;
    private final JamRukun jam;

    DaftarWakilRapat(UnitSidang unit, DirektoriUnit direktori, PosUnitService pos, TingkatPejabat tingkat, JamRukun jam) {
        this.unit = unit;
        this.direktori = direktori;
        this.pos = pos;
        this.tingkat = tingkat;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-wakil";
    }

    @Override
    public String sebutan() {
        return "wakil kepala unit";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        LocalDate kini = jam.hariIni();
        LocalDate hari = unit.hari(konteks).filter(satu -> satu.isBefore(kini)).orElse(kini);
        return unit.diundang(konteks).stream().flatMap(satu -> baris(satu, hari)).toList();
    }

    private Stream<BarisPilihan> baris(KehadiranRapat satu, LocalDate hari) {
        String nama = direktori.nama(satu.unitId());
        Stream<BarisPilihan> pejabat = pos.pejabat(satu.unitId(), hari).stream().map(siapa -> pejabat(satu, siapa, nama));
        Stream<BarisPilihan> lain = satu.rencana() != KehadiranDirencanakan.WAKIL || satu.wakilRencanaId() != null ? Stream.empty()
                : Stream.of(new BarisPilihan(satu.unitId() + PEMISAH + RapatKehadiranIsian.MENURUT_KONFIRMASI, satu.wakilRencana(),
                        "menurut konfirmasi", nama));
        return Stream.concat(pejabat, lain);
    }

    private BarisPilihan pejabat(KehadiranRapat satu, PejabatPos siapa, String nama) {
        return new BarisPilihan(satu.unitId() + PEMISAH + siapa.siapa().id(), siapa.sebutan(), "tingkat " + tingkat.tingkat(siapa)
                + (siapa.siapa().id().equals(satu.wakilRencanaId()) ? ", menurut konfirmasi" : ""), nama);
    }
}
