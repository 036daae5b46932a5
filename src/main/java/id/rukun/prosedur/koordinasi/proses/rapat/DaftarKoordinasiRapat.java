package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.tenggat.Kalender;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open coordinations in which an office takes part, of which a meeting may treat one. */
@Component
class DaftarKoordinasiRapat implements DaftarPilihan {

    private final KoordinasiService koordinasi;
    private final Kantor kantor;

    DaftarKoordinasiRapat(KoordinasiService koordinasi, Kantor kantor) {
        this.koordinasi = koordinasi;
        this.kantor = kantor;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-terbuka";
    }

    @Override
    public String sebutan() {
        return "koordinasi yang terbuka";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return koordinasi.terbuka(List.of(konteks.unitId()), List.of(kantor.kepala(konteks.unitId()))).stream()
                .map(satu -> new BarisPilihan(satu.kasusId(), satu.perihal(), "sejak " + Kalender.tulis(satu.dibukaPada()), "")).toList();
    }
}
