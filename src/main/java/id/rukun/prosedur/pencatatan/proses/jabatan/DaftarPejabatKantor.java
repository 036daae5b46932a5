package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who holds the posts that an office keeps in the register. */
@Component
class DaftarPejabatKantor implements DaftarPilihan {

    private final JabatanKantor jabatanKantor;
    private final JabatanService jabatan;

    DaftarPejabatKantor(JabatanKantor jabatanKantor, JabatanService jabatan) {
        this.jabatanKantor = jabatanKantor;
        this.jabatan = jabatan;
    }

    @Override
    public String nama() {
        return "pencatatan-jabatan-pejabat";
    }

    @Override
    public String sebutan() {
        return "pejabat";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return jabatanKantor.pemegang(konteks.unitId()).stream().map(p -> new BarisPilihan(p.id(), p.nama() + ", " + jabatan.sebutan(p),
                PembacaJabatan.masa(p.mulai(), p.sampai()), "")).toList();
    }
}
