package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarahRt;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G1: opens the series on an agenda that the body may have. */
@Component
class BukaRangkaianDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    BukaRangkaianDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        String agenda = langkah.teks(MusyawarahProcess.AGENDA);
        ModeMusyawarah mode = katalogMode.cari(langkah.teks(MusyawarahProcess.MODE));
        langkah.wajib(mode.kaidah().agenda(), new AgendaMusyawarahRt.Fakta(agenda));
        musyawarah.buka(langkah.kasusId(), langkah.prosesId(), langkah.unitId(), mode, agenda);
        langkah.tetapkan(MusyawarahProcess.PERAN_PIMPINAN, mode.jabatanPimpinan().peran());
    }
}
