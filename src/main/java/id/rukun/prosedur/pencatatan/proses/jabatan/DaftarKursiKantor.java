package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pencatatan.jabatan.JabatanKantor;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The posts that an office keeps in the register, held or vacant. */
@Component
class DaftarKursiKantor implements DaftarPilihan {

    private final JabatanKantor jabatanKantor;
    private final Kantor kantor;

    DaftarKursiKantor(JabatanKantor jabatanKantor, Kantor kantor) {
        this.jabatanKantor = jabatanKantor;
        this.kantor = kantor;
    }

    @Override
    public String nama() {
        return "pencatatan-jabatan-kursi";
    }

    @Override
    public String sebutan() {
        return "jabatan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Map<String, String> pemegang = jabatanKantor.pemegang(konteks.unitId()).stream().collect(Collectors.groupingBy(KursiDicatat::grup,
                Collectors.mapping(k -> k.pemegang().nama(), Collectors.joining(", "))));
        List<String> semua = jabatanKantor.kursi(konteks.unitId()).stream().map(KursiDicatat::grup).toList();
        Map<String, String> nama = kantor.nama(semua);
        return semua.stream().map(grup -> new BarisPilihan(grup, nama.get(grup),
                pemegang.containsKey(grup) ? "dijabat " + pemegang.get(grup) : "kosong", "")).toList();
    }
}
