package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.konsultasi.SyaratKonsultasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a unit may consult. */
@Component
class DaftarPihakKonsultasi implements DaftarPilihan {

    private final SyaratKonsultasi syarat;
    private final KoordinasiService koordinasi;
    private final DirektoriUnit direktori;
    private final WilayahService wilayah;

    DaftarPihakKonsultasi(SyaratKonsultasi syarat, KoordinasiService koordinasi, DirektoriUnit direktori, WilayahService wilayah) {
        this.syarat = syarat;
        this.koordinasi = koordinasi;
        this.direktori = direktori;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-konsultasi-pihak";
    }

    @Override
    public String sebutan() {
        return "pihak yang dikonsultasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Koordinasi dipanggil = Optional.ofNullable(konteks.kasusId()).flatMap(koordinasi::cari).orElse(null);
        List<String> semua = syarat.ditawarkan(konteks.unitId(), wilayah.unit(konteks.unitId()).tenant(), dipanggil);
        Map<String, String> nama = direktori.nama(semua);
        return semua.stream().map(id -> new BarisPilihan(id, nama.get(id), "", "")).toList();
    }
}
