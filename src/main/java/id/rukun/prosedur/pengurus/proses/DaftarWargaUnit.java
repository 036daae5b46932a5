package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.kepengurusan.PembacaWarga;
import id.rukun.prosedur.pengurus.PengurusService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may have been elected: the adult residents of the unit (Pasal 25 huruf b and huruf c). */
@Component
class DaftarWargaUnit implements DaftarPilihan {

    private final PengurusService pengurus;
    private final PembacaWarga pembaca;

    DaftarWargaUnit(PengurusService pengurus, PembacaWarga pembaca) {
        this.pengurus = pengurus;
        this.pembaca = pembaca;
    }

    @Override
    public String nama() {
        return "pengurus-warga";
    }

    @Override
    public String sebutan() {
        return "warga";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return pembaca.baris(pengurus.pemilihan(konteks.kasusId()).unitId(), konteks.kasusId());
    }
}
