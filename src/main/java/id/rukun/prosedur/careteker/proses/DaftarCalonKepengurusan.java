package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.prosedur.careteker.SyaratKepengurusan;
import id.rukun.prosedur.kepengurusan.PembacaWarga;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may be on the board: the adults who live in the unit; for a building, whose owners may live elsewhere, in the Kelurahan. */
@Component
class DaftarCalonKepengurusan implements DaftarPilihan {

    private final KepengurusanCaretekerService kepengurusan;
    private final SyaratKepengurusan syarat;
    private final PembacaWarga pembaca;
    private final WilayahService wilayah;

    DaftarCalonKepengurusan(KepengurusanCaretekerService kepengurusan, SyaratKepengurusan syarat, PembacaWarga pembaca,
            WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.syarat = syarat;
        this.pembaca = pembaca;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "careteker-calon";
    }

    @Override
    public String sebutan() {
        return "warga";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String unit = kepengurusan.dari(konteks.kasusId()).unitId();
        String tempat = syarat.gedung(unit) ? wilayah.leluhur(unit, JenisUnit.KELURAHAN).map(Unit::id).orElse(unit) : unit;
        return pembaca.baris(tempat, konteks.kasusId());
    }

    /** The P3SRS and the owners of a building may live wherever in this government. */
    @Override
    public List<BarisPilihan> tepat(KonteksTugas konteks, PencarianDaftar pencarian) {
        String unit = kepengurusan.dari(konteks.kasusId()).unitId();
        return syarat.gedung(unit) ? pembaca.tepat(unit, konteks.kasusId(), pencarian) : List.of();
    }
}
