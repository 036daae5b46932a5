package id.rukun.prosedur.penggantian.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The posts in the area of an office that somebody has left early, that nobody holds, and whose board is in office. */
@Component
class DaftarJabatanKosong implements DaftarPilihan {

    private final PenggantianService penggantian;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final JamRukun jam;

    DaftarJabatanKosong(PenggantianService penggantian, JabatanService jabatan, WilayahService wilayah, JamRukun jam) {
        this.penggantian = penggantian;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "penggantian-jabatan";
    }

    @Override
    public String sebutan() {
        return "jabatan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        LocalDate hari = jam.hariIni();
        return penggantian.berhenti(unit(konteks.unitId()), hari).stream().filter(p -> kosong(p, hari)).map(p -> new BarisPilihan(p.id(),
                jabatan.sebutan(p), "ditinggalkan " + p.nama() + " sejak " + Kalender.tulis(p.sampai().plusDays(1)), "")).toList();
    }

    private boolean kosong(PemegangJabatan lama, LocalDate hari) {
        return lama.sampai().isBefore(hari) && penggantian.pemegang(lama, hari).isEmpty()
                && penggantian.hariTerakhir(lama).filter(hari::isAfter).isEmpty() && !penggantian.diganti(lama);
    }

    private List<String> unit(String unitId) {
        JenisUnit jenis = wilayah.unit(unitId).jenis();
        return Stream.concat(Stream.of(unitId), Stream.of(JenisUnit.RW, JenisUnit.RT).filter(j -> j.compareTo(jenis) > 0)
                .flatMap(j -> wilayah.turunan(unitId, j).stream()).map(UnitRingkas::id)).toList();
    }
}
