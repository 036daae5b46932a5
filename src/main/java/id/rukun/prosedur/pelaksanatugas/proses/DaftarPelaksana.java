package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those of the board who are on duty today and may be named to act for its Ketua. */
@Component
class DaftarPelaksana implements DaftarPilihan {

    private final BerhalanganService berhalangan;
    private final JamRukun jam;

    DaftarPelaksana(BerhalanganService berhalangan, JamRukun jam) {
        this.berhalangan = berhalangan;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pelaksanatugas-pelaksana";
    }

    @Override
    public String sebutan() {
        return "pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return berhalangan.sejawat(berhalangan.ambil(konteks.kasusId()), jam.hariIni()).stream()
                .map(p -> new BarisPilihan(p.id(), p.nama(), p.jabatan().sebutan(), "")).toList();
    }
}
