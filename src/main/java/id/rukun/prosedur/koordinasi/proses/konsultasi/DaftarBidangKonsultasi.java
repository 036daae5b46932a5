package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The fields of Pasal 11 Perwali Bukittinggi 65/2014; in Banjar none. */
@Component
class DaftarBidangKonsultasi implements DaftarPilihan {

    private static final String BIDANG = "koordinasi-bidang";

    private final ObjectProvider<DaftarPilihan> daftar;
    private final WilayahService wilayah;

    DaftarBidangKonsultasi(ObjectProvider<DaftarPilihan> daftar, WilayahService wilayah) {
        this.daftar = daftar;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-konsultasi-bidang";
    }

    @Override
    public String sebutan() {
        return "bidang menurut Pasal 11";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        return KotaKoordinasi.dari(wilayah.unit(konteks.unitId()).tenant()).menurutPembidangan()
                ? daftar.stream().filter(satu -> satu.nama().equals(BIDANG)).findFirst().orElseThrow().baris(konteks) : List.of();
    }
}
