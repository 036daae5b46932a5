package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.DaftarPilihan;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The boards of the units that a Musyawarah at Kelurahan level concerns. */
@Component
class DaftarPengurus implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final UnitTerkait unitTerkait;

    DaftarPengurus(MusyawarahService musyawarah, UnitTerkait unitTerkait) {
        this.musyawarah = musyawarah;
        this.unitTerkait = unitTerkait;
    }

    @Override
    public String nama() {
        return "pengurus";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        return unitTerkait.pengurus(UnitTerkait.digabung(konteks),
                        musyawarah.terakhir(konteks.prosesId()).dijadwalkanPada()).stream()
                .map(p -> new Baris(p.id(), p.nama(), p.jabatan().sebutan(), unitTerkait.nama(p.unitId())))
                .toList();
    }
}
