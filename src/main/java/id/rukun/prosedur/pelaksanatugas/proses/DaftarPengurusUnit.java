package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.prosedur.kepengurusan.PembacaPengurus;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office and may be absent, unit by unit. */
@Component
class DaftarPengurusUnit implements DaftarPilihan {

    private final KetidakhadiranService ketidakhadiran;
    private final PembacaPengurus pembaca;
    private final JamRukun jam;

    DaftarPengurusUnit(KetidakhadiranService ketidakhadiran, PembacaPengurus pembaca, JamRukun jam) {
        this.ketidakhadiran = ketidakhadiran;
        this.pembaca = pembaca;
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
        return pembaca.baris(konteks.unitId(), unit -> ketidakhadiran.pengurus(unit, jam.hariIni()));
    }
}
