package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.kepengurusan.PembacaWarga;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may be put on the list of a board: the adult residents of the RW, also for an RT, for nobody but the Ketua must live in
 * the unit. The Ketua terpilih is not offered.
 */
@Component
class DaftarCalonPengurus implements DaftarPilihan {

    private final PengurusService pengurus;
    private final PembacaWarga pembaca;
    private final WilayahService wilayah;

    DaftarCalonPengurus(PengurusService pengurus, PembacaWarga pembaca, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.pembaca = pembaca;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pengurus-calon";
    }

    @Override
    public String sebutan() {
        return "calon pengurus";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Pemilihan pemilihan = pengurus.pemilihan(konteks.kasusId());
        String rw = wilayah.leluhur(pemilihan.unitId(), JenisUnit.RW).map(Unit::id).orElse(pemilihan.unitId());
        return pembaca.baris(rw, konteks.kasusId()).stream().filter(b -> !b.id().equals(pemilihan.pemenangId())).toList();
    }
}
