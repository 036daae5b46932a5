package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who holds the posts that an office keeps in the register. */
@Component
class DaftarPejabatKantor implements DaftarPilihan {

    private final JabatanKantor jabatanKantor;
    private final JabatanService jabatan;
    private final Kantor kantor;

    DaftarPejabatKantor(JabatanKantor jabatanKantor, JabatanService jabatan, Kantor kantor) {
        this.jabatanKantor = jabatanKantor;
        this.jabatan = jabatan;
        this.kantor = kantor;
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
        List<KursiDicatat> semua = jabatanKantor.pemegang(konteks.unitId());
        Map<String, String> nama = kantor.nama(semua.stream().map(KursiDicatat::grup).toList());
        return semua.stream().map(k -> new BarisPilihan(k.pemegang().id(), k.pemegang().nama() + ", " + sebutan(k, nama),
                PembacaJabatan.masa(k.pemegang().mulai(), k.pemegang().sampai()), "")).toList();
    }

    private String sebutan(KursiDicatat kursi, Map<String, String> nama) {
        return kursi.pemegang().sifat() == SifatJabatan.DEFINITIF ? nama.get(kursi.grup()) : jabatan.sebutan(kursi.pemegang());
    }
}
