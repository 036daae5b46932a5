package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that may take part by electronic media: only Banjar tells the means apart (Pasal 18 ayat (3) Perwali 6/2023). */
@Component
class DaftarUnitBermedia implements DaftarPilihan {

    private final UnitSidang unit;
    private final RapatKoordinasiService rapat;
    private final JadwalRapatKoordinasi jadwal;

    DaftarUnitBermedia(UnitSidang unit, RapatKoordinasiService rapat, JadwalRapatKoordinasi jadwal) {
        this.unit = unit;
        this.rapat = rapat;
        this.jadwal = jadwal;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-unit-bermedia";
    }

    @Override
    public String sebutan() {
        return "unit yang dapat hadir melalui media elektronik";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return rapat.cari(konteks.prosesId()).filter(yang -> jadwal.kota(yang) == KotaKoordinasi.BANJAR)
                .map(yang -> unit.diundang(konteks).stream().map(unit::baris).toList()).orElse(List.of());
    }
}
