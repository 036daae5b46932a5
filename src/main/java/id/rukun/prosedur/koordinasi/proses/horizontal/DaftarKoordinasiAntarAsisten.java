package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiAsisten;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open coordinations that concern the Asisten's office, and about which nobody coordinates among the Asisten yet. */
@Component
class DaftarKoordinasiAntarAsisten implements DaftarPilihan {

    private final KoordinasiService koordinasi;
    private final HorizontalService horizontal;
    private final DirektoriUnit direktori;
    private final KasusService kasus;

    DaftarKoordinasiAntarAsisten(KoordinasiService koordinasi, HorizontalService horizontal, DirektoriUnit direktori, KasusService kasus) {
        this.koordinasi = koordinasi;
        this.horizontal = horizontal;
        this.direktori = direktori;
        this.kasus = kasus;
    }

    @Override
    public String nama() {
        return "koordinasi-horizontal-terbuka";
    }

    @Override
    public String sebutan() {
        return "koordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return koordinasi.terbukaBagi(konteks.unitId()).stream()
                .filter(satu -> horizontal.berjalan(satu.kasusId()).isEmpty()).map(this::baris).toList();
    }

    private BarisPilihan baris(Koordinasi satu) {
        String asisten = koordinasi.asisten(satu.kasusId()).stream().map(KoordinasiAsisten::asistenId).map(direktori::nama)
                .collect(Collectors.joining("; "));
        return new BarisPilihan(satu.kasusId(), satu.perihal(), "kasus " + kasus.kasus(satu.kasusId()).nomor() + "; " + asisten, "");
    }
}
