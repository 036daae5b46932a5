package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kind of the report that a case is about: it decides what its form asks. */
@Component
class DaftarJenisKasus implements DaftarPilihan {

    private final LaporanService laporan;

    DaftarJenisKasus(LaporanService laporan) {
        this.laporan = laporan;
    }

    @Override
    public String nama() {
        return "koordinasi-laporan-jenis-kasus";
    }

    @Override
    public String sebutan() {
        return "jenis laporan ini";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return laporan.cari(konteks.kasusId()).map(yang -> new BarisPilihan(yang.jenis().name(), yang.jenis().sebutan(), "", "")).stream()
                .toList();
    }
}
