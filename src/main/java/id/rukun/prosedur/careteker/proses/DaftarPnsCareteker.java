package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.CaretekerService;
import id.rukun.tenggat.JamRukun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officials of the Kelurahan and its Kecamatan who are known by their NIP, each once with his post. */
@Component
class DaftarPnsCareteker implements DaftarPilihan {

    private final CaretekerService careteker;
    private final JabatanService jabatan;
    private final JamRukun jam;

    DaftarPnsCareteker(CaretekerService careteker, JabatanService jabatan, JamRukun jam) {
        this.careteker = careteker;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "careteker-pns";
    }

    @Override
    public String sebutan() {
        return "PNS kantor ini";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Map<String, BarisPilihan> baris = new LinkedHashMap<>();
        for (PemegangJabatan p : careteker.pegawai(konteks.unitId(), jam.hariIni())) {
            baris.putIfAbsent(p.nip(), new BarisPilihan(p.nip(), p.nama(), jabatan.sebutan(p), ""));
        }
        return List.copyOf(baris.values());
    }
}
