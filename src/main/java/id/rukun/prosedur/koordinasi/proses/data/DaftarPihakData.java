package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parties of a coordination to whom its requester may turn. */
@Component
class DaftarPihakData implements DaftarPilihan {

    private final KoordinasiService koordinasi;
    private final PihakPerkara perkara;
    private final DirektoriUnit direktori;

    DaftarPihakData(KoordinasiService koordinasi, PihakPerkara perkara, DirektoriUnit direktori) {
        this.koordinasi = koordinasi;
        this.perkara = perkara;
        this.direktori = direktori;
    }

    @Override
    public String nama() {
        return "koordinasi-data-pihak";
    }

    @Override
    public String sebutan() {
        return "pihak koordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return Optional.ofNullable(konteks.kasusId()).flatMap(koordinasi::cari).map(satu -> perkara.dituju(satu, konteks.unitId()))
                .orElse(List.of()).stream()
                .map(id -> new BarisPilihan(id, direktori.nama(id), "", "")).toList();
    }
}
