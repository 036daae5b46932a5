package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.Variabel;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reports that the office of a unit makes. */
@Component
class DaftarJenisLaporan implements DaftarPilihan {

    private final PelaporLaporan pelapor;
    private final WilayahService wilayah;

    DaftarJenisLaporan(PelaporLaporan pelapor, WilayahService wilayah) {
        this.pelapor = pelapor;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-laporan-jenis";
    }

    @Override
    public String sebutan() {
        return "jenis laporan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String kantor = (String) konteks.variabel().get(Variabel.KANTOR_PEMOHON);
        return pelapor.dikenal(wilayah.unit(konteks.unitId()).tenant(), kantor).stream()
                .map(jenis -> new BarisPilihan(jenis.name(), jenis.sebutan(), "", "")).toList();
    }
}
