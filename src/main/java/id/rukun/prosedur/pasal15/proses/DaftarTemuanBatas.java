package id.rukun.prosedur.pasal15.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The units of a Kelurahan that wait for its Lurah, each with its number and since when it is known. */
@Component
class DaftarTemuanBatas implements DaftarPilihan {

    private final TemuanBatasService temuan;
    private final BatasService batas;
    private final WilayahService wilayah;

    DaftarTemuanBatas(TemuanBatasService temuan, BatasService batas, WilayahService wilayah) {
        this.temuan = temuan;
        this.batas = batas;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "pasal15-temuan";
    }

    @Override
    public String sebutan() {
        return "RT dan RW di luar batas";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        List<TemuanBatas> semua = temuan.terbuka(konteks.unitId());
        Map<String, String> nama = wilayah.nama(semua.stream().map(TemuanBatas::unitId).toList());
        return semua.stream().map(satu -> new BarisPilihan(satu.unitId(), nama.get(satu.unitId()), batas.sebutan(satu.tingkat(),
                        satu.jumlah(), satu.ditemukanPada()) + "; ditemukan " + Kalender.tulis(satu.ditemukanPada()), satu.tingkat()))
                .sorted(Comparator.comparing(BarisPilihan::kelompok).reversed().thenComparing(BarisPilihan::label)).toList();
    }
}
