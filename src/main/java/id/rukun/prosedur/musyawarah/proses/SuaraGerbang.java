package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.JumlahSuaraCocok;
import id.rukun.hukum.kebijakan.SuaraSamaDenganHadir;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuara;
import id.rukun.prosedur.musyawarah.KatalogMode;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.SuaraIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-37/G8: a simple majority of the votes; a tie adopts nothing. */
@Component
@Jawaban("suara")
class SuaraGerbang extends Gerbang<Suara> {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;

    SuaraGerbang(LangkahFactory factory, MusyawarahService musyawarah, KatalogMode katalogMode) {
        super(factory);
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
    }

    @Override
    protected Suara jawab(Langkah langkah) {
        SuaraIsian suara = langkah.isian(SuaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        int masuk = suara.setuju() + suara.tidakSetuju() + suara.abstain();
        langkah.wajib(JumlahSuaraCocok.class, new JumlahSuaraCocok.Fakta(
                List.of(suara.setuju(), suara.tidakSetuju()), suara.abstain(), masuk, rapat.jumlahHadir()));
        langkah.wajib(SuaraSamaDenganHadir.class, new SuaraSamaDenganHadir.Fakta(
                suara.setuju(), suara.tidakSetuju(), suara.abstain(), rapat.jumlahHadir()));
        boolean diterima = langkah.tanya(katalogMode.kaidah(rapat).suara(),
                new PemungutanSuara.Fakta(musyawarah.keputusan(rapat).mufakatDicoba(), suara.setuju(),
                        suara.tidakSetuju(), suara.abstain())).terpenuhi();
        musyawarah.suara(rapat, suara, diterima);
        return diterima ? Suara.DITERIMA : Suara.TIDAK_DITERIMA;
    }
}
