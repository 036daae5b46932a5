package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk.PendudukDitemukan;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who lives in a Kelurahan or lived there last, the dead included, found by their names. */
@Component
class DaftarPernahPenduduk implements DaftarPilihan {

    /** Before there was a register. */
    private static final LocalDate SEJAK_AWAL = LocalDate.of(1900, 1, 1);

    private final PembacaPenduduk pembaca;
    private final WilayahService wilayah;

    DaftarPernahPenduduk(PembacaPenduduk pembaca, WilayahService wilayah) {
        this.pembaca = pembaca;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pencatatan-pernah-penduduk";
    }

    @Override
    public String sebutan() {
        return "penduduk, juga yang sudah pindah atau meninggal";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return List.of();
    }

    @Override
    public List<BarisPilihan> tepat(KonteksTugas konteks, PencarianDaftar pencarian) {
        List<String> rt = wilayah.bawahanSejak(konteks.unitId(), SEJAK_AWAL);
        List<PendudukDitemukan> hasil = pencarian.id().isEmpty() ? pembaca.cariPernah(rt, pencarian.cari(), PencarianDaftar.PALING_BANYAK)
                : pembaca.denganId(pencarian.id()).stream().filter(p -> pembaca.rtTerakhir(p.id()).filter(rt::contains).isPresent()).toList();
        Map<String, String> nama = wilayah.nama(hasil.stream().map(PendudukDitemukan::rtId).filter(Objects::nonNull).distinct().toList());
        return hasil.stream().map(p -> new BarisPilihan(p.id(), p.nama(), (p.rtId() == null ? "sudah pindah atau meninggal"
                : nama.getOrDefault(p.rtId(), "")) + ", lahir " + p.lahir(), "")).toList();
    }
}
