package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.UndanganSah;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G6: too few came; the failure counts where the invitation was in order (RUKUN-POL-09). */
@Component
class CatatGagalKuorumDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    CatatGagalKuorumDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        boolean dihitung = langkah.nilai(UndanganSah.class,
                UndanganRapat.fakta(katalogMode.kaidah(rapat), rapat, Kuorum.GAGAL)).terpenuhi();
        musyawarah.gagalKuorum(rapat, dihitung);
    }
}
