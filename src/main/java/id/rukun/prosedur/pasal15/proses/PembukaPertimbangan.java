package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.HubunganKasusService.Sekali;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.prosedur.pasal15.TemuanBatas;
import id.rukun.prosedur.pasal15.BatasService;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a weighing for a unit on the list. */
@Component
class PembukaPertimbangan {

    private final KasusLain kasusLain;
    private final BatasService batas;
    private final WilayahService wilayah;

    PembukaPertimbangan(KasusLain kasusLain, BatasService batas, WilayahService wilayah) {
        this.kasusLain = kasusLain;
        this.batas = batas;
        this.wilayah = wilayah;
    }

    void buka(Langkah langkah, TemuanBatas temuan) {
        kasusLain.buka(langkah, new PembukaanKasus(PertimbanganPasal15Process.KUNCI, null, langkah.unitId(),
                new Sekali(PertimbanganPasal15Process.KUNCI + "/" + temuan.unitId(), false),
                wilayah.nama(temuan.unitId()) + " mempunyai " + batas.sebutan(temuan.tingkat(), temuan.jumlah(), langkah.hariIni())
                        + " (Pasal 5 dan Pasal 15 Pergub DKI 171/2016).",
                Map.of(PertimbanganPasal15Process.UNIT_PERTIMBANGAN, temuan.unitId())));
    }
}
