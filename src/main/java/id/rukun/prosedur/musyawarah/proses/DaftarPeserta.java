package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.DaftarPilihan;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The heads of family to be ticked: the list as it was fixed on the invitation day. */
@Component
class DaftarPeserta implements DaftarPilihan {

    private final MusyawarahService musyawarah;

    DaftarPeserta(MusyawarahService musyawarah) {
        this.musyawarah = musyawarah;
    }

    @Override
    public String nama() {
        return "peserta";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        return musyawarah.peserta(musyawarah.terakhir(konteks.prosesId())).stream()
                .map(p -> new Baris(p.orangId(), p.nama(), "Nomor urut " + p.nomorUrut(), ""))
                .toList();
    }
}
