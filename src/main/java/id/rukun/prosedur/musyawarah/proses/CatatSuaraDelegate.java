package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.JumlahSuaraCocok;
import id.rukun.hukum.kebijakan.SuaraSamaDenganHadir;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuara;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.SuaraIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-37/G8: the votes and what they adopt: a simple majority; a tie adopts nothing. */
@Component
class CatatSuaraDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    CatatSuaraDelegate(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        SuaraIsian suara = langkah.isian(SuaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        KeputusanMusyawarah keputusan = musyawarah.keputusan(rapat);
        int hadir = musyawarah.kehadiran(rapat).hadir();
        int masuk = suara.setuju() + suara.tidakSetuju() + suara.abstain();
        langkah.wajib(JumlahSuaraCocok.class, new JumlahSuaraCocok.Fakta(
                List.of(suara.setuju(), suara.tidakSetuju()), suara.abstain(), masuk, hadir));
        langkah.wajib(SuaraSamaDenganHadir.class, new SuaraSamaDenganHadir.Fakta(
                suara.setuju(), suara.tidakSetuju(), suara.abstain(), hadir));
        boolean diterima = langkah.tanya(katalogMode.kaidah(rapat).suara(),
                new PemungutanSuara.Fakta(keputusan.mufakatDicoba(), suara.setuju(),
                        suara.tidakSetuju(), suara.abstain())).terpenuhi();
        musyawarah.suara(keputusan, suara, diterima);
    }
}
