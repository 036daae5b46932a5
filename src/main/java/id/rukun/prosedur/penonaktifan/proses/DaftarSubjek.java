package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.prosedur.kepengurusan.PembacaPengurus;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office and can be deactivated, unit by unit: all but a Careteker. */
@Component
class DaftarSubjek implements DaftarPilihan {

    private final KetidakhadiranService pengurus;
    private final PembacaPengurus pembaca;
    private final JamRukun jam;

    DaftarSubjek(KetidakhadiranService pengurus, PembacaPengurus pembaca, JamRukun jam) {
        this.pengurus = pengurus;
        this.pembaca = pembaca;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "penonaktifan-subjek";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return pembaca.baris(konteks.unitId(), unit -> pengurus.pengurus(unit, jam.hariIni()));
    }
}
