package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom an office may delegate to: the Wakil Walikota the Sekretaris Daerah, he the Asisten. */
@Component
class DaftarPenerimaPelimpahan implements DaftarPilihan {

    private final DirektoriUnit direktori;
    private final WilayahService wilayah;

    DaftarPenerimaPelimpahan(DirektoriUnit direktori, WilayahService wilayah) {
        this.direktori = direktori;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-pelimpahan-penerima";
    }

    @Override
    public String sebutan() {
        return "penerima pelimpahan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        JenisUnitKerja berikut = direktori.jenis(konteks.unitId()) == JenisUnitKerja.KEPALA_DAERAH ? JenisUnitKerja.SETDA : JenisUnitKerja.ASISTEN;
        return direktori.semua(wilayah.unit(konteks.unitId()).tenant()).stream().filter(satu -> satu.jenis() == berikut)
                .map(satu -> new BarisPilihan(satu.unitId(), berikut == JenisUnitKerja.SETDA ? "Sekretaris Daerah" : direktori.nama(satu.unitId()),
                        "", "")).toList();
    }
}
