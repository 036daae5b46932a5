package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.AdaPerubahan;
import id.rukun.prosedur.tindakan.PembandingIsian;
import id.rukun.prosedur.tindakan.TindakanService;
import org.springframework.stereotype.Component;

/** Notes the corrected submission; it must differ from the old one. */
@Component
class CatatKoreksiDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final PembandingIsian pembanding;

    CatatKoreksiDelegate(LangkahFactory factory, TindakanService tindakan, PembandingIsian pembanding) {
        super(factory);
        this.tindakan = tindakan;
        this.pembanding = pembanding;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        String lama = tindakan.tindakan(langkah.prosesId()).sasaran();
        langkah.wajib(AdaPerubahan.class,
                new AdaPerubahan.Fakta(pembanding.bandingkan(lama, langkah.isianId()).size()));
        tindakan.digantiDengan(langkah.prosesId(), langkah.isianId());
    }
}
