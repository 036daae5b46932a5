package id.rukun.prosedur.pencatatan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.hukum.kebijakan.pencatatan.KelurahanTerakhir;
import id.rukun.hukum.kebijakan.pencatatan.PemohonSesuaiRegister;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.formulir.KedudukanPemohon;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody's data may be asked about here, and by whom: for a copy and for their erasure alike. */
@Component
public class PemeriksaPemohon {

    private final PembacaPenduduk pembaca;
    private final WilayahService wilayah;

    PemeriksaPemohon(PembacaPenduduk pembaca, WilayahService wilayah) {
        this.pembaca = pembaca;
        this.wilayah = wilayah;
    }

    /** Refuses what is asked elsewhere or by somebody else; whose data they are stays held until the transaction ends. */
    public KeadaanPenduduk wajib(Langkah langkah, String penduduk, KedudukanPemohon kedudukan) {
        Optional<KeadaanPenduduk> siapa = pembaca.tahan(penduduk).filter(k -> !k.orang().dihapus());
        boolean disini = pembaca.rtTerakhir(penduduk).filter(rt -> wilayah.mencakup(langkah.unitId(), rt)).isPresent();
        langkah.wajib(List.of("penduduk"), KelurahanTerakhir.class,
                new KelurahanTerakhir.Fakta(wilayah.nama(langkah.unitId()), siapa.isPresent(), disini));
        langkah.wajib(List.of("kedudukan"), PemohonSesuaiRegister.class, new PemohonSesuaiRegister.Fakta(
                kedudukan == KedudukanPemohon.AHLI_WARIS, siapa.orElseThrow().orang().tanggalMeninggal() != null));
        return siapa.orElseThrow();
    }
}
