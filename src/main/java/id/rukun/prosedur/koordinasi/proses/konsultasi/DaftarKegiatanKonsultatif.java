package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.perwalibanjar.konsultasi.KegiatanKonsultatif;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The activities of Pasal 8 ayat (2) Perwali Banjar 6/2023; in Bukittinggi none. */
@Component
class DaftarKegiatanKonsultatif implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarKegiatanKonsultatif(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-konsultasi-kegiatan";
    }

    @Override
    public String sebutan() {
        return "kegiatan konsultatif";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return KotaKoordinasi.dari(wilayah.unit(konteks.unitId()).tenant()) == KotaKoordinasi.BANJAR
                ? Stream.of(KegiatanKonsultatif.values())
                        .map(satu -> new BarisPilihan(satu.name(), StringUtils.capitalize(satu.sebutan()), "", "")).toList() : List.of();
    }
}
