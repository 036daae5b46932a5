package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.MufakatDiupayakan;
import id.rukun.hukum.pergub171.musyawarah.MufakatDidahulukan;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.Pembahasan;
import id.rukun.prosedur.musyawarah.PembahasanIsian;
import org.springframework.stereotype.Component;

/** P-37/G7: what came of the discussion; a vote, or a consensus, without the attempt is refused. */
@Component
class CatatPembahasanDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    CatatPembahasanDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PembahasanIsian isian = langkah.isian(PembahasanIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        if (isian.hasil() == Pembahasan.DITUNDA) {
            musyawarah.ditunda(rapat);
        } else {
            langkah.wajib(katalogMode.kaidah(rapat).mufakat(), new MufakatDidahulukan.Fakta(
                    isian.mufakatDicoba(), isian.hasil() == Pembahasan.PEMUNGUTAN_SUARA));
            langkah.wajib(MufakatDiupayakan.class, new MufakatDiupayakan.Fakta(isian.mufakatDicoba(),
                    isian.hasil() == Pembahasan.MUFAKAT));
            musyawarah.putuskan(rapat, isian);
        }
    }
}
