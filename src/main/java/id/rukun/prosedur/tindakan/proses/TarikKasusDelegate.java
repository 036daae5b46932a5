package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.prosedur.tindakan.StatusTindakan;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the withdrawn case; its locks are released with it. */
@Component
class TarikKasusDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final PengembalianKasus perjalanan;

    TarikKasusDelegate(LangkahFactory factory, TindakanService tindakan, PengembalianKasus perjalanan) {
        super(factory);
        this.tindakan = tindakan;
        this.perjalanan = perjalanan;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Kasus ditarik", "dimintaOleh",
                String.valueOf(permintaan.jabatanPemohon()), "alasan", permintaan.alasan()));
        perjalanan.akhiri(langkah.kasus(), StatusTindakan.DITARIK.name());
    }
}
