package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.DaftarPilihan;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may have chaired a Musyawarah RT, rightly or not: the boards of the RT and of its RW. */
@Component
class DaftarPimpinan implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;

    DaftarPimpinan(MusyawarahService musyawarah, PesertaRt pesertaRt) {
        this.musyawarah = musyawarah;
        this.pesertaRt = pesertaRt;
    }

    @Override
    public String nama() {
        return "pimpinan";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        return pesertaRt.mungkinMemimpin(konteks.unitId(), musyawarah.terakhir(konteks.prosesId()).dijadwalkanPada())
                .stream().map(p -> new Baris(p.id(), pesertaRt.sebutan(p), "", "")).toList();
    }
}
