package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.kepengurusan.PembacaPengurus;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is on the boards in the area of an office, unit by unit; who has died stays on the list until his post is ended. */
@Component
class DaftarYangBerhenti implements DaftarPilihan {

    private final JabatanService jabatan;
    private final PembacaPengurus pembaca;
    private final JamRukun jam;

    DaftarYangBerhenti(JabatanService jabatan, PembacaPengurus pembaca, JamRukun jam) {
        this.jabatan = jabatan;
        this.pembaca = pembaca;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pemberhentian-pengurus";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return pembaca.baris(konteks.unitId(), unit -> jabatan.pengurusTercatat(unit, jam.hariIni()));
    }
}
