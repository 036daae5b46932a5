package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk.PendudukDitemukan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The residents of a Kelurahan, who are found by their names: it has tens of thousands. */
@Component
class DaftarPendudukKelurahan implements DaftarPilihan {

    private final PembacaPenduduk pembaca;
    private final WilayahService wilayah;

    DaftarPendudukKelurahan(PembacaPenduduk pembaca, WilayahService wilayah) {
        this.pembaca = pembaca;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-penduduk";
    }

    @Override
    public String sebutan() {
        return "penduduk";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return List.of();
    }

    @Override
    public List<BarisPilihan> tepat(KonteksTugas konteks, PencarianDaftar pencarian) {
        List<String> rt = wilayah.turunan(konteks.unitId(), JenisUnit.RT).stream().map(UnitRingkas::id).toList();
        List<PendudukDitemukan> hasil = pencarian.id().isEmpty() ? pembaca.cari(rt, pencarian.cari(), PencarianDaftar.PALING_BANYAK)
                : pembaca.denganId(pencarian.id()).stream().filter(p -> rt.contains(p.rtId())).toList();
        Map<String, String> nama = wilayah.nama(hasil.stream().map(PendudukDitemukan::rtId).filter(Objects::nonNull).distinct().toList());
        return hasil.stream().map(p -> new BarisPilihan(p.id(), p.nama(), nama.getOrDefault(p.rtId(), "") + ", lahir " + p.lahir(), ""))
                .toList();
    }
}
